package org.newsgraph.read.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.featuregen.WordClusterDictionary;

/**
 * Puts the fast model together from its parts. OpenNLP 2.5 can neither write nor read a model archive that holds
 * clusters: their reader closes the archive's stream.
 */
final class FastModel {
    private static final int BEAM = 3;

    private FastModel() {}

    static TokenNameFinderModel load() {
        try {
            byte[] features = read("fast.features.xml");
            Map<String, Object> resources = new HashMap<>();
            for (String name : new String[] {"words-100.clusters", "words-500.clusters", "names.clusters"}) {
                resources.put(name, new WordClusterDictionary(new ByteArrayInputStream(unzip(name + ".gz"))));
            }
            MaxentModel perceptron = (MaxentModel)
                    new GenericModelReader(new BinaryFileDataReader(new ByteArrayInputStream(unzip("fast.model.gz"))))
                            .getModel();
            BilouCodec codec = new BilouCodec();
            return new TokenNameFinderModel(
                    "eng",
                    perceptron,
                    BEAM,
                    features,
                    resources,
                    Map.of(),
                    codec,
                    new TokenNameFinderFactory(features, resources, codec));
        } catch (IOException e) {
            throw new UncheckedIOException("the fast name model cannot be read", e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] unzip(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(open(name))) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = FastModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the class path lacks " + name);
        }
        return new BufferedInputStream(in);
    }
}
