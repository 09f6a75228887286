package org.newsgraph.read.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.ChunkContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The chunker of OpenNLP's parser: sequences of chunk tags by beam search, as {@code ChunkerME} finds them. The probabilities of a
 * word's tags depend on the two tags before it, so they are asked for once for all sequences of the beam that end in the same two.
 * For one thread.
 */
final class ParserChunker {
    private final MaxentModel model;
    private final ChunkContextGenerator contexts = new ChunkContextGenerator();

    /** Tags of a sentence, from the last word back. */
    private record Path(@Nullable Path before, String tag, double probability, double logProbability) {
        static final Path NONE = new Path(null, "", 1, 0);

        boolean allows(String next) {
            return !next.startsWith(AbstractBottomUpParser.CONT)
                    || tag.equals(next)
                    || tag.equals(AbstractBottomUpParser.START + next.substring(AbstractBottomUpParser.CONT.length()));
        }
    }

    /** The tags of a sentence's words, their probabilities, and the logarithm of the product of these. */
    record Chunking(List<String> tags, double logProbability) {}

    ParserChunker(ChunkerModel model) {
        this.model = model.getArtifact("chunker.model");
    }

    /** At most {@code width} chunkings that are more probable than {@code least}, a logarithm, the most probable first. */
    List<Chunking> chunkings(String[] words, String[] tags, int width, double least) {
        List<Path> beam = List.of(Path.NONE);
        String[] before = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            List<Path> next = new ArrayList<>();
            Map<String, double[]> known = new HashMap<>();
            for (Path path : beam) {
                String key = (path.before == null ? "" : path.before.tag) + " " + path.tag;
                double[] probabilities = known.get(key);
                if (probabilities == null) {
                    previous(path, i, before);
                    probabilities = model.eval(contexts.getContext(i, words, tags, before));
                    known.put(key, probabilities);
                }
                extend(path, probabilities, width, least, next);
            }
            next.sort(Comparator.comparingDouble(Path::logProbability).reversed());
            beam = next.size() > width ? next.subList(0, width) : next;
        }
        return beam.stream().map(ParserChunker::chunking).toList();
    }

    private static void previous(Path path, int index, String[] before) {
        if (index > 0) {
            before[index - 1] = path.tag;
        }
        if (index > 1 && path.before != null) {
            before[index - 2] = path.before.tag;
        }
    }

    private void extend(Path path, double[] probabilities, int width, double least, List<Path> next) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double threshold = sorted[Math.max(0, sorted.length - width)];
        if (!add(path, probabilities, threshold, least, next)) {
            add(path, probabilities, 0, least, next);
        }
    }

    private boolean add(Path path, double[] probabilities, double threshold, double least, List<Path> next) {
        int size = next.size();
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            double together = path.logProbability + StrictMath.log(probabilities[outcome]);
            if (probabilities[outcome] >= threshold && together > least) {
                String tag = model.getOutcome(outcome);
                if (path.allows(tag)) {
                    next.add(new Path(path, tag, probabilities[outcome], together));
                }
            }
        }
        return next.size() > size;
    }

    private static Chunking chunking(Path last) {
        Deque<String> tags = new ArrayDeque<>();
        for (Path path = last; path.before != null; path = path.before) {
            tags.addFirst(path.tag);
        }
        return new Chunking(List.copyOf(tags), last.logProbability);
    }
}
