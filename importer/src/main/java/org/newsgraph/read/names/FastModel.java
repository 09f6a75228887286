package org.newsgraph.read.names;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
public final class FastModel {
    /** The perceptron's weights, compressed. */
    public static final String WEIGHTS = "fast.model.gz";
    /** The description of the features, as OpenNLP reads it. */
    public static final String FEATURES = "fast.features.xml";

    /** Clusters of words and lists of names that features look words up in, by name; compressed as NAME.gz. */
    public static final List<String> CLUSTERS = List.of("words-100.clusters", "words-500.clusters", "names.clusters");

    private static final int BEAM = 3;

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private FastModel() {}

    /** The model that comes with Newsgraph. */
    static TokenNameFinderModel load() {
        return load(FastModel::resource);
    }

    /** A model that was trained into this folder. */
    static TokenNameFinderModel load(Path folder) {
        return load(name -> Files.newInputStream(folder.resolve(name)));
    }

    /** How the features of the model that comes with Newsgraph are made. */
    public static TokenNameFinderFactory factory() {
        try {
            return new TokenNameFinderFactory(
                    features(FastModel::resource), clusters(FastModel::resource), new BilouCodec());
        } catch (IOException e) {
            throw new UncheckedIOException("the fast name model cannot be read", e);
        }
    }

    /** The bytes of a file of the model that comes with Newsgraph. */
    public static byte[] file(String name) {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the fast name model cannot be read", e);
        }
    }

    private static TokenNameFinderModel load(Source files) {
        try (InputStream weights = new GZIPInputStream(files.open(WEIGHTS))) {
            byte[] features = features(files);
            Map<String, Object> clusters = clusters(files);
            BilouCodec codec = new BilouCodec();
            MaxentModel perceptron = (MaxentModel) new GenericModelReader(new BinaryFileDataReader(weights)).getModel();
            return new TokenNameFinderModel(
                    "eng",
                    perceptron,
                    BEAM,
                    features,
                    clusters,
                    Map.of(),
                    codec,
                    new TokenNameFinderFactory(features, clusters, codec));
        } catch (IOException e) {
            throw new UncheckedIOException("the fast name model cannot be read", e);
        }
    }

    private static byte[] features(Source files) throws IOException {
        try (InputStream in = files.open(FEATURES)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, Object> clusters(Source files) throws IOException {
        Map<String, Object> clusters = new HashMap<>();
        for (String name : CLUSTERS) {
            try (InputStream in = new GZIPInputStream(files.open(name + ".gz"))) {
                clusters.put(name, new WordClusterDictionary(in));
            }
        }
        return clusters;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = FastModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the class path lacks " + name);
        }
        return new BufferedInputStream(in);
    }
}
