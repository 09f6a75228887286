package org.newsgraph.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.newsgraph.read.names.NameFinder;

/** Compares the names that a finder finds with those of a corpus: same tokens, same type, or wrong. */
public final class NameEvaluation {
    private static final double NANOS = 1e9;

    private final NameFinder finder;

    public NameEvaluation(NameFinder finder) {
        this.finder = finder;
    }

    public NameScores of(List<List<TaggedSentence>> documents) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Map<String, Counts>> counts = new ArrayList<>();
        Confidences confidences = new Confidences();
        long time = 0;
        int tokens = 0;
        for (List<TaggedSentence> document : documents) {
            List<String[]> words = document.stream().map(TaggedSentence::words).toList();
            long start = clock.getCurrentThreadCpuTime();
            List<List<Span>> found = finder.find(words);
            time += clock.getCurrentThreadCpuTime() - start;
            for (int i = 0; i < document.size(); i++) {
                counts.add(compare(document.get(i), found.get(i), confidences));
                tokens += words.get(i).length;
            }
        }
        return new NameScores(counts, confidences.error(), tokens / Math.max(time / NANOS, 1 / NANOS), tokens);
    }

    private static Map<String, Counts> compare(TaggedSentence sentence, List<Span> found, Confidences confidences) {
        Set<Span> gold = new HashSet<>(Bio.spans(sentence.tags()));
        Map<String, Counts> counts = new HashMap<>();
        gold.forEach(name -> counts.merge(name.getType(), new Counts(0, 0, 1), Counts::plus));
        for (Span name : found) {
            boolean right = gold.contains(new Span(name.getStart(), name.getEnd(), name.getType()));
            counts.merge(name.getType(), new Counts(right ? 1 : 0, 1, 0), Counts::plus);
            if (NameScores.CORE.contains(name.getType())) {
                confidences.add(name.getProb(), right);
            }
        }
        return counts;
    }
}
