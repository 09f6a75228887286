package org.newsgraph.pipeline;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GistCodec;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.store.GraphStore;

/**
 * The gists of all articles of a database, read once and kept as bytes, some two kilobytes for an article, in a file of the
 * folder for temporary ones, which only its owner can read and which is gone once this is closed. They are decoded, on
 * all cores, each time that one goes through them. All methods but {@link #of} throw {@link UncheckedIOException} if the file
 * cannot be read; that one too, if it cannot be written.
 */
final class StoredGists implements Gists, AutoCloseable {
    private static final int A_TASK = 64;
    private static final int TASKS = 2 * Runtime.getRuntime().availableProcessors();

    private final GistCodec codec = new GistCodec();
    private final FileChannel file = temporary();
    /** Where each gist begins in the file, in the order of the articles. */
    private long[] begins = new long[0];

    private int[] lengths = new int[0];
    private final List<String> articles = new ArrayList<>();

    private StoredGists() {}

    private record Place(String article, long begin, int length) {}

    private static FileChannel temporary() {
        try {
            return FileChannel.open(
                    Files.createTempFile("newsgraph", ".gists"), READ, WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gists of a store's articles. */
    static StoredGists of(GraphStore store) {
        StoredGists gists = new StoredGists();
        try {
            gists.read(store::gists);
            return gists;
        } catch (RuntimeException | Error e) {
            gists.close();
            throw e;
        }
    }

    private void read(Consumer<Consumer<byte[]>> source) {
        ExtractionCodec extractions = new ExtractionCodec();
        List<Place> places = new ArrayList<>();
        source.accept(bytes -> places.add(keep(bytes, extractions)));
        places.sort(Comparator.comparing(Place::article));
        places.forEach(p -> articles.add(p.article()));
        begins = places.stream().mapToLong(Place::begin).toArray();
        lengths = places.stream().mapToInt(Place::length).toArray();
    }

    /** Where an earlier version kept no gist, the store gives an extraction. */
    private Place keep(byte[] bytes, ExtractionCodec extractions) {
        byte[] gist = GistCodec.isGist(bytes) ? bytes : codec.encode(extractions.decode(bytes));
        try {
            long begin = file.position();
            for (ByteBuffer rest = ByteBuffer.wrap(gist); rest.hasRemaining(); ) {
                file.write(rest);
            }
            return new Place(codec.decodeArticle(gist), begin, gist.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(int i) {
        ByteBuffer gist = ByteBuffer.allocate(lengths[i]);
        try {
            while (gist.hasRemaining()) {
                if (file.read(gist, begins[i] + gist.position()) < 0) {
                    throw new EOFException("the gist of " + articles.get(i) + " is cut off");
                }
            }
            return gist.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> articles() {
        return articles;
    }

    @Override
    public Gist get(int i) {
        return codec.decode(bytes(i));
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
            while (next < lengths.length && ahead.size() < TASKS) {
                int from = next;
                next = Math.min(lengths.length, from + A_TASK);
                int to = next;
                ahead.add(CompletableFuture.supplyAsync(() -> decode(from, to)));
            }
            if (!here.hasNext() && !ahead.isEmpty()) {
                here = ahead.remove().join().iterator();
            }
            return here.hasNext();
        }

        private List<Gist> decode(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(i -> decoder.apply(bytes(i)))
                    .toList();
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
