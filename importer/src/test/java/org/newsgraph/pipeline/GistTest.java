package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GistCodec;
import org.newsgraph.graph.Samples;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;

/** Gists come back from their bytes, and are the same whether their extractions were kept before or not. */
final class GistTest {
    private final ExtractionCodec codec = new ExtractionCodec();
    private final GistCodec gistCodec = new GistCodec();

    @Test
    void gists_of_the_seeds_come_back() {
        assertLaw(seeds());
    }

    @Test
    void gists_of_the_samples_come_back() {
        assertLaw(Samples.articles());
    }

    private void assertLaw(List<Extraction> whole) {
        Gists gists = Gists.of(whole);
        List<Gist> kept = whole.stream()
                .map(gistCodec::encode)
                .map(gistCodec::decode)
                .sorted(Comparator.comparing(Gist::article))
                .toList();
        List<Gist> made = new ArrayList<>();
        gists.forEach(made::add);
        assertTrue(made.equals(kept), "a gist comes back from its bytes");
        List<Extraction> stored =
                whole.stream().map(codec::encode).map(codec::decode).toList();
        assertTrue(
                kept.equals(stored.stream()
                        .map(Gist::of)
                        .sorted(Comparator.comparing(Gist::article))
                        .toList()),
                "the same of an extraction that comes back");
        assertTrue(bytes(whole, gistCodec::encode) < bytes(whole, codec::encode), "fewer bytes");
    }

    private static int bytes(List<Extraction> extractions, Function<Extraction, byte[]> encoding) {
        return extractions.stream().mapToInt(x -> encoding.apply(x).length).sum();
    }

    private static List<Extraction> seeds() {
        List<Extraction> extractions = new ArrayList<>();
        var articles = new ArticleSource(SourceOptions.standard(), System.in)
                .read(List.of(Path.of("..", "seeds").toString()))
                .articles();
        new ExtractionPipeline(new ArticleReader(), new Extractor(), null, 2)
                .run(articles.iterator(), extractions::add);
        return extractions;
    }
}
