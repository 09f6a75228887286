package org.newsgraph.read.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final String NAMES = "names.clusters";

    /** Clusters of words and lists of names that features look words up in, by name; compressed as NAME.gz. */
    public static final List<String> CLUSTERS = List.of("words-100.clusters", "words-500.clusters", NAMES);

    private static final int BEAM = 3;

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private FastModel() {}

    /** The compressed weights of the perceptron for sentences of this case. */
    public static String weights(LetterCase letterCase) {
        return letterCase == LetterCase.TOLD ? "fast.model.gz" : "fast.caseless.gz";
    }

    /** The description of the features for sentences of this case, as OpenNLP reads it. */
    public static String features(LetterCase letterCase) {
        return letterCase == LetterCase.TOLD ? "fast.features.xml" : "fast.caseless.features.xml";
    }

    /** The model that comes with Newsgraph. */
    static TokenNameFinderModel load(LetterCase letterCase) {
        return load(FastModel::resource, letterCase);
    }

    /** A model that was trained into this folder. */
    static TokenNameFinderModel load(ModelFolder folder, LetterCase letterCase) {
        return load(name -> new ByteArrayInputStream(folder.read(name)), letterCase);
    }

    /** All files of a model. */
    public static List<String> files() {
        List<String> files = new ArrayList<>();
        for (LetterCase letterCase : LetterCase.values()) {
            files.add(weights(letterCase));
            files.add(features(letterCase));
        }
        CLUSTERS.forEach(clusters -> files.add(clusters + ".gz"));
        return files;
    }

    /** How the features of the model that comes with Newsgraph are made. */
    public static TokenNameFinderFactory factory(LetterCase letterCase) {
        try {
            return new TokenNameFinderFactory(
                    features(FastModel::resource, letterCase),
                    clusters(FastModel::resource, letterCase),
                    new BilouCodec());
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

    private static TokenNameFinderModel load(Source files, LetterCase letterCase) {
        try (InputStream weights = new GZIPInputStream(files.open(weights(letterCase)))) {
            byte[] features = features(files, letterCase);
            Map<String, Object> clusters = clusters(files, letterCase);
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

    private static byte[] features(Source files, LetterCase letterCase) throws IOException {
        try (InputStream in = files.open(features(letterCase))) {
            return in.readAllBytes();
        }
    }

    private static Map<String, Object> clusters(Source files, LetterCase letterCase) throws IOException {
        Map<String, Object> clusters = new HashMap<>();
        for (String name : CLUSTERS) {
            try (InputStream in = new GZIPInputStream(files.open(name + ".gz"))) {
                boolean lower = letterCase == LetterCase.UNTOLD && name.equals(NAMES);
                clusters.put(name, new WordClusterDictionary(lower ? lowerCase(in) : in));
            }
        }
        return clusters;
    }

    private static InputStream lowerCase(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        StringBuilder lower = new StringBuilder(text.length());
        for (String line : text.lines().toList()) {
            int word = line.indexOf(' ');
            lower.append(line.substring(0, word).toLowerCase(Locale.ROOT))
                    .append(line.substring(word))
                    .append('\n');
        }
        return new ByteArrayInputStream(lower.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = FastModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the class path lacks " + name);
        }
        return new BufferedInputStream(in);
    }
}
