package org.newsgraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.parser.ParserModel;

/** OpenNLP's models from the class path. */
final class Models {
    private static final String LEMMAS = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";
    private static final String PARSER = "/en-parser-chunking.bin";

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    /** The models, loaded when this class is first used. */
    static final class Loaded {
        static final ParsingModels PARSER = ParsingModels.of(load(Models.PARSER, ParserModel::new));
        static final LemmatizerModel LEMMATIZER = load(LEMMAS, LemmatizerModel::new);

        private Loaded() {}
    }

    private Models() {}

    private static <T> T load(String resource, Loader<T> loader) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return loader.load(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + resource, e);
        }
    }
}
