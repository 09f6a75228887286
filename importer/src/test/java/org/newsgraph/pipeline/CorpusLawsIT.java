package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeTry;
import org.newsgraph.export.JsonLines;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.resolve.Decision;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** The laws of a living corpus, from text to dump, on the articles of {@code seeds/} and on generated ones. */
final class CorpusLawsIT {
    private static final int GENERATED = 8;
    private static final int TRIES = 2;
    private static final ArticleReader READER = new ArticleReader();
    private static final List<Article> SEEDS = new ArticleSource(
                    new SourceOptions(null, SourceOptions.MAX_CHARACTERS), InputStream.nullInputStream())
            .read(List.of(Path.of("../seeds").toString()))
            .articles();
    private static final Map<Article, Extraction> EXTRACTED = new HashMap<>();

    private final GraphStore store = open();

    @BeforeTry
    void clear() {
        store.prepare();
        store.clear();
    }

    @AfterProperty
    void close() {
        store.close();
    }

    @Property(tries = TRIES)
    void order_batches_threads_and_repetition_leave_no_trace(@ForAll long seed) throws Exception {
        List<Article> all = corpus(seed);
        String whole = imported(all);
        Random random = new Random(seed);
        store.clear();
        List<Article> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(9));
            put(extract(shuffled.subList(from, to), 1 + random.nextInt(4)));
            from = to;
        }
        assertEquals(whole, dump());
        assertEquals(whole, imported(shuffled.subList(0, 5)));
    }

    @Property(tries = TRIES)
    void imported_and_removed_is_as_never_imported(@ForAll long seed) throws Exception {
        List<Article> all = shuffled(seed);
        List<Article> few = all.subList(0, 4);
        String without = imported(all.subList(4, all.size()));
        assertNotEquals(without, imported(few));
        update().forget(few.stream().map(Article::id).toList());
        update().bring();
        assertEquals(without, dump());
    }

    @Property(tries = TRIES)
    void replaced_is_as_removed_and_imported(@ForAll long seed) throws Exception {
        List<Article> all = shuffled(seed);
        String before = imported(all);
        Article changed = GeneratedNews.article(all.get(0).id(), new Random(~seed));
        String replaced = imported(List.of(changed));
        assertNotEquals(before, replaced);
        update().forget(List.of(changed.id()));
        update().bring();
        assertEquals(replaced, imported(List.of(changed)));
        store.clear();
        imported(all.subList(1, all.size()));
        assertEquals(replaced, imported(List.of(changed)));
    }

    @Property(tries = TRIES)
    void merged_and_undone_is_as_before(@ForAll long seed) throws Exception {
        String before = imported(corpus(seed));
        Decision merge =
                new Decision(Decision.Kind.MERGE, anyone(seed), "person:barack-obama", "a test", Instant.EPOCH);
        store.put(UserDecisions.stored(merge));
        update().bring();
        assertNotEquals(before, dump());
        store.forget(UserDecisions.stored(merge));
        update().bring();
        assertEquals(before, dump());
    }

    private String anyone(long seed) {
        List<String> people = store
                .query("MATCH (p:Person) WHERE p.id <> 'person:barack-obama' RETURN p.id ORDER BY p.id", Map.of())
                .rows()
                .stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
        return people.get(new Random(seed).nextInt(people.size()));
    }

    private static List<Article> corpus(long seed) {
        List<Article> all = new ArrayList<>(SEEDS);
        all.addAll(GeneratedNews.articles(seed, GENERATED));
        return all;
    }

    private static List<Article> shuffled(long seed) {
        List<Article> all = corpus(seed);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private String imported(List<Article> articles) throws Exception {
        List<Article> due =
                articles.stream().filter(a -> !EXTRACTED.containsKey(a)).toList();
        extract(due, 2).forEach(x -> EXTRACTED.put(x.article(), x));
        return put(articles.stream()
                .map(a -> Objects.requireNonNull(EXTRACTED.get(a)))
                .toList());
    }

    private String put(List<Extraction> extractions) throws Exception {
        update().put(extractions);
        update().bring();
        return dump();
    }

    private static List<Extraction> extract(List<Article> articles, int threads) {
        List<Extraction> extractions = new ArrayList<>();
        new ExtractionPipeline(READER, new Extractor(), null, threads).run(articles.iterator(), extractions::add);
        return extractions;
    }

    private GraphUpdate update() {
        return new GraphUpdate(store, UserDecisions.following(store), "test", () -> {});
    }

    private String dump() throws Exception {
        StringWriter out = new StringWriter();
        new JsonLines().write(store.rows(), out);
        return out.toString();
    }

    private static GraphStore open() {
        EmbeddedServer server = TestServer.get();
        return GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
    }
}
