package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GistCodec;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.store.GraphStore;

/**
 * The gists of all articles of a database, read once and kept as bytes, some two kilobytes for an article; they are decoded, on
 * all cores, each time that one goes through them.
 */
final class StoredGists implements Gists {
    private static final int A_TASK = 64;
    private static final int TASKS = 2 * Runtime.getRuntime().availableProcessors();

    private final GistCodec codec = new GistCodec();
    private final List<byte[]> all = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();

    private StoredGists() {}

    /** The gists of a store's articles. */
    static StoredGists of(GraphStore store) {
        StoredGists gists = new StoredGists();
        ExtractionCodec extractions = new ExtractionCodec();
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
        store.gists(bytes -> entries.add(gists.entry(bytes, extractions)));
        entries.sort(Map.Entry.comparingByKey());
        entries.forEach(e -> {
            gists.articles.add(e.getKey());
            gists.all.add(e.getValue());
        });
        return gists;
    }

    /** Where an earlier version kept no gist, the store gives an extraction. */
    private Map.Entry<String, byte[]> entry(byte[] bytes, ExtractionCodec extractions) {
        byte[] gist = GistCodec.isGist(bytes) ? bytes : codec.encode(extractions.decode(bytes));
        return Map.entry(codec.decodeArticle(gist), gist);
    }

    @Override
    public List<String> articles() {
        return articles;
    }

    @Override
    public Gist get(int i) {
        return codec.decode(all.get(i));
    }

    @Override
    public Iterator<Gist> iterator() {
        return new Decoding(codec::decode);
    }

    @Override
    public Iterable<Gist> entities() {
        return () -> new Decoding(codec::decodeEntities);
    }

    /** Goes through the gists while other threads decode the next ones. */
    private final class Decoding implements Iterator<Gist> {
        private final Deque<CompletableFuture<List<Gist>>> ahead = new ArrayDeque<>();
        private Iterator<Gist> here = List.<Gist>of().iterator();
        private final Function<byte[], Gist> decoder;
        private int next;

        Decoding(Function<byte[], Gist> decoder) {
            this.decoder = decoder;
        }

        @Override
        public boolean hasNext() {
            while (next < all.size() && ahead.size() < TASKS) {
                int from = next;
                next = Math.min(all.size(), from + A_TASK);
                int to = next;
                ahead.add(CompletableFuture.supplyAsync(() -> decode(from, to)));
            }
            if (!here.hasNext() && !ahead.isEmpty()) {
                here = ahead.remove().join().iterator();
            }
            return here.hasNext();
        }

        private List<Gist> decode(int from, int to) {
            return all.subList(from, to).stream().map(decoder).toList();
        }

        @Override
        public Gist next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return here.next();
        }
    }
}
