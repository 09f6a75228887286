package org.newsgraph.read.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.parser.AbstractBottomUpParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.MaxentTable;
import org.newsgraph.read.maxent.MemoModel;
import org.newsgraph.read.maxent.Ranking;

/**
 * The chunker of OpenNLP's parser: sequences of chunk tags by beam search, as {@code ChunkerME} finds them. The probabilities of a
 * word's tags depend on the two tags before it, so they are asked for once for all sequences of the beam that end in the same two.
 * For one thread.
 */
final class ParserChunker {
    private static final int NONE = -1;
    private static final int ANY = -2;

    private final MemoModel model;
    private final MaxentTable outcomes;
    private final FeatureKey[] keys;
    /** Of each tag, the one that begins what it continues; {@link #ANY} if it continues nothing. */
    private final int[] starts;

    private final ChunkContext context = new ChunkContext();

    /** Tags of a sentence by number, from the last word back; the numbers of the last two by {@code tag} and {@code before}. */
    private record Path(@Nullable Path before, int tag, double logProbability) {
        static final Path EMPTY = new Path(null, NONE, 0);

        int tagBefore() {
            return before == null ? NONE : before.tag;
        }
    }

    /** The tags of a sentence's words, and the logarithm of the product of their probabilities. */
    record Chunking(List<String> tags, double logProbability) {}

    ParserChunker(MaxentTable chunker) {
        this.model = new MemoModel(chunker);
        this.outcomes = chunker;
        this.keys = Symbols.outcomes(chunker);
        this.starts = new int[chunker.size()];
        for (int i = 0; i < starts.length; i++) {
            String tag = chunker.outcome(i);
            starts[i] = tag.startsWith(AbstractBottomUpParser.CONT)
                    ? chunker.number(AbstractBottomUpParser.START + tag.substring(AbstractBottomUpParser.CONT.length()))
                    : ANY;
        }
    }

    /** At most {@code width} chunkings that are more probable than {@code least}, a logarithm, the most probable first. */
    List<Chunking> chunkings(TaggedWords words, int width, double least) {
        List<Path> beam = List.of(Path.EMPTY);
        for (int i = 0; i < words.size(); i++) {
            List<Path> next = new ArrayList<>();
            Map<Integer, double[]> known = new HashMap<>();
            for (Path path : beam) {
                double[] probabilities = known.get(pair(path));
                if (probabilities == null) {
                    probabilities = model.probabilities(context.of(words, i, key(path.tagBefore()), key(path.tag)));
                    known.put(pair(path), probabilities);
                }
                extend(path, probabilities, width, least, next);
            }
            next.sort(Comparator.comparingDouble(Path::logProbability).reversed());
            beam = next.size() > width ? next.subList(0, width) : next;
        }
        return beam.stream().map(this::chunking).toList();
    }

    /** One number for the last two tags. */
    private int pair(Path path) {
        return path.tagBefore() * keys.length + path.tag;
    }

    private FeatureKey key(int tag) {
        return tag == NONE ? FeatureKey.EMPTY : keys[tag];
    }

    private void extend(Path path, double[] probabilities, int width, double least, List<Path> next) {
        if (!add(path, probabilities, Ranking.nth(probabilities, width), least, next)) {
            add(path, probabilities, 0, least, next);
        }
    }

    private boolean add(Path path, double[] probabilities, double threshold, double least, List<Path> next) {
        int size = next.size();
        for (int tag = 0; tag < probabilities.length; tag++) {
            if (probabilities[tag] >= threshold && allows(path, tag)) {
                double together = path.logProbability + Math.log(probabilities[tag]);
                if (together > least) {
                    next.add(new Path(path, tag, together));
                }
            }
        }
        return next.size() > size;
    }

    private boolean allows(Path path, int next) {
        return starts[next] == ANY || path.tag == next || path.tag == starts[next];
    }

    private Chunking chunking(Path last) {
        Deque<String> tags = new ArrayDeque<>();
        for (Path path = last; path.before != null; path = path.before) {
            tags.addFirst(outcomes.outcome(path.tag));
        }
        return new Chunking(List.copyOf(tags), last.logProbability);
    }
}
