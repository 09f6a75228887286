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
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.newsgraph.evaluate.Bio;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.names.FastModel;
import org.newsgraph.read.names.WordForms;

/** Trains the fast name finder: a perceptron over the features that the shipped model describes. */
public final class NameTraining {
    private static final int ITERATIONS = 15;
    private static final int CUTOFF = 1;

    private NameTraining() {}

    /** Trains on CoNLL files and writes the model into a folder; gives the number of sentences. */
    public static int train(List<Path> corpora, Path folder) {
        List<NameSample> samples = new ArrayList<>();
        for (Path corpus : corpora) {
            TokenFiles.conll(corpus).forEach(document -> add(document, samples));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put("PrintMessages", false);
        TokenNameFinderFactory factory = FastModel.factory();
        try (ObjectStream<Event> events = new NameFinderEventStream(
                ObjectStreamUtils.createObjectStream(samples),
                null,
                factory.createContextGenerator(),
                new BilouCodec())) {
            AbstractModel model = (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(events);
            write(model, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the model cannot be written to " + folder, e);
        }
        return samples.size();
    }

    private static void add(List<TaggedSentence> document, List<NameSample> samples) {
        boolean first = true;
        for (TaggedSentence sentence : document) {
            samples.add(new NameSample(
                    WordForms.of(sentence.words()), Bio.spans(sentence.tags()).toArray(Span[]::new), first));
            first = false;
        }
    }

    private static void write(AbstractModel model, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(FastModel.WEIGHTS));
                DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            new GenericModelWriter(model, data).persist();
        }
        Files.write(folder.resolve(FastModel.FEATURES), FastModel.file(FastModel.FEATURES));
        for (String clusters : FastModel.CLUSTERS) {
            Files.write(folder.resolve(clusters + ".gz"), FastModel.file(clusters + ".gz"));
        }
    }
}
