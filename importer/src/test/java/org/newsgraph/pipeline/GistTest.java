package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.Gist;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.graph.Samples;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Resolution;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;

/** The law of gists: whatever is decided from them is what the whole extractions would have decided. */
final class GistTest {
    private final ExtractionCodec codec = new ExtractionCodec();

    @Test
    void gists_of_the_seeds_resolve_as_the_whole_does() {
        assertLaw(seeds());
    }

    @Test
    void gists_of_the_samples_resolve_as_the_whole_does() {
        assertLaw(Samples.articles());
    }

    private void assertLaw(List<Extraction> whole) {
        List<Extraction> gists = whole.stream().map(Gist::of).toList();
        List<Extraction> kept =
                whole.stream().map(codec::encodeGist).map(codec::decodeGist).toList();
        assertTrue(gists.equals(kept), "a gist comes back from its bytes");
        Resolution resolution = new Resolver().resolve(whole);
        assertTrue(resolution.equals(new Resolver().resolve(gists)), "the same resolution");
        GraphBuilder builder = new GraphBuilder(resolution);
        assertTrue(builder.shared(whole).equals(builder.shared(gists)), "the same shared part");
        assertTrue(bytes(whole, codec::encodeGist) < bytes(whole, codec::encode), "fewer bytes");
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
