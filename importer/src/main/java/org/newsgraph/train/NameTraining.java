package org.newsgraph.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluate.Bio;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.encoder.WordForms;
import org.newsgraph.read.names.FastModel;
import org.newsgraph.read.names.LetterCase;
import org.newsgraph.read.names.ModelFolder;
import org.newsgraph.read.names.NameFinder;

/**
 * Trains the fast name finder: a perceptron over the features that the shipped model describes, and a second one for
 * sentences whose case says nothing.
 */
public final class NameTraining {
    private static final int ITERATIONS = 15;
    private static final int CUTOFF = 1;

    private static final Set<String> LEARNED =
            Set.of(FastModel.weights(LetterCase.TOLD), FastModel.weights(LetterCase.UNTOLD));

    private NameTraining() {}

    /**
     * Trains on CoNLL files and writes the model into a folder; gives the number of sentences. With a teacher, the names
     * that it finds in the corpora take the place of theirs.
     */
    public static int train(List<Path> corpora, @Nullable NameFinder teacher, Path folder) {
        List<NameSample> samples = samples(corpora, teacher);
        try {
            Files.createDirectories(folder);
            for (LetterCase letterCase : LetterCase.values()) {
                train(samples, letterCase, folder);
            }
            for (String file : FastModel.files()) {
                if (!LEARNED.contains(file)) {
                    Files.write(folder.resolve(file), FastModel.file(file));
                }
            }
            ModelFolder.seal(folder, FastModel.files());
        } catch (IOException e) {
            throw new UncheckedIOException("the model cannot be written to " + folder, e);
        }
        return samples.size();
    }

    /** The sentences of the corpora; one that is given twice counts twice. */
    static List<NameSample> samples(List<Path> corpora, @Nullable NameFinder teacher) {
        Map<Path, List<NameSample>> read = new HashMap<>();
        List<NameSample> samples = new ArrayList<>();
        for (Path corpus : corpora) {
            samples.addAll(read.computeIfAbsent(corpus, file -> samples(file, teacher)));
        }
        return samples;
    }

    private static List<NameSample> samples(Path corpus, @Nullable NameFinder teacher) {
        List<NameSample> samples = new ArrayList<>();
        for (List<TaggedSentence> document : TokenFiles.conll(corpus)) {
            List<String[]> words =
                    document.stream().map(s -> WordForms.of(s.words())).toList();
            List<List<Span>> names = teacher == null
                    ? document.stream().map(s -> Bio.spans(s.tags())).toList()
                    : teacher.find(words);
            for (int i = 0; i < words.size(); i++) {
                samples.add(new NameSample(words.get(i), names.get(i).toArray(Span[]::new), i == 0));
            }
        }
        return samples;
    }

    static void train(List<NameSample> samples, LetterCase letterCase, Path folder) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put("PrintMessages", false);
        List<NameSample> read = samples.stream()
                .map(s -> new NameSample(letterCase.forms(s.getSentence()), s.getNames(), s.isClearAdaptiveDataSet()))
                .toList();
        try (ObjectStream<Event> events = new NameFinderEventStream(
                        ObjectStreamUtils.createObjectStream(read),
                        null,
                        FastModel.factory(letterCase).createContextGenerator(),
                        new BilouCodec());
                OutputStream out = Files.newOutputStream(folder.resolve(FastModel.weights(letterCase)));
                DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            AbstractModel model = (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(events);
            new GenericModelWriter(model, data).persist();
        }
    }
}
