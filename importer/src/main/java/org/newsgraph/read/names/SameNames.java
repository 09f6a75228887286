package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.util.Span;

/**
 * Lets the same words be the same name all over a document: the type that most of their mentions have, weighted by
 * confidence, goes to the doubtful ones ("one sense per discourse", Gale et al. 1992), a person's full name speaks for
 * the family name alone, and mentions that were nearly found are found.
 */
final class SameNames {
    private static final double MAJORITY = 0.7;
    private static final double CERTAIN = 0.95;
    private static final double FAMILY_NAME = 0.5;
    private static final double ENOUGH = 0.9;
    private static final double NEARLY = 0.02;
    private static final double REPEATED = 0.5;

    private final List<String[]> sentences;
    private final Map<String, TreeMap<String, Double>> votes = new HashMap<>();
    private final Map<String, String> repeatable = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    private SameNames(List<String[]> sentences, List<List<Span>> names) {
        this.sentences = sentences;
        vote(names);
        for (Map.Entry<String, TreeMap<String, Double>> entry : votes.entrySet()) {
            String[] words = entry.getKey().split(" ", -1);
            String type = majority(entry.getValue());
            if (isRepeatable(words) && entry.getValue().getOrDefault(type, 0.0) >= ENOUGH) {
                repeatable.put(entry.getKey(), type);
                firstWords.add(words[0]);
                longest = Math.max(longest, words.length);
            }
        }
    }

    /** The names of each sentence; {@code logs} are the logarithms of the labels' probabilities, O first. */
    static List<List<Span>> agree(List<String[]> sentences, List<float[][]> logs, List<List<Span>> names) {
        SameNames same = new SameNames(sentences, names);
        List<List<Span>> agreed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            agreed.add(same.repeat(i, logs.get(i), same.retype(i, names.get(i))));
        }
        return agreed;
    }

    private void vote(List<List<Span>> names) {
        for (int i = 0; i < names.size(); i++) {
            for (Span name : names.get(i)) {
                votes.computeIfAbsent(surface(i, name.getStart(), name.getEnd()), k -> new TreeMap<>())
                        .merge(name.getType(), name.getProb(), Double::sum);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (Span name : names.get(i)) {
                String family = sentences.get(i)[name.getEnd() - 1];
                TreeMap<String, Double> alone = votes.get(family);
                if (name.getType().equals(NameTypes.PERSON)
                        && name.length() > 1
                        && family.length() > 2
                        && alone != null) {
                    alone.merge(NameTypes.PERSON, FAMILY_NAME * name.getProb(), Double::sum);
                }
            }
        }
    }

    private List<Span> retype(int sentence, List<Span> names) {
        List<Span> retyped = new ArrayList<>();
        for (Span name : names) {
            Map<String, Double> types =
                    votes.getOrDefault(surface(sentence, name.getStart(), name.getEnd()), new TreeMap<>());
            String type = majority(types);
            double all =
                    types.values().stream().mapToDouble(Double::doubleValue).sum();
            double share = types.getOrDefault(type, 0.0) / all;
            boolean doubtful = !type.equals(name.getType()) && share > MAJORITY && name.getProb() < CERTAIN;
            retyped.add(doubtful ? new Span(name.getStart(), name.getEnd(), type, share) : name);
        }
        return retyped;
    }

    private List<Span> repeat(int sentence, float[][] logs, List<Span> names) {
        String[] words = sentences.get(sentence);
        boolean[] taken = new boolean[words.length];
        names.forEach(name -> Arrays.fill(taken, name.getStart(), name.getEnd(), true));
        List<Span> all = new ArrayList<>(names);
        for (int i = 0; i < words.length; i++) {
            if (taken[i] || !firstWords.contains(words[i]) || nameness(logs[i]) <= NEARLY) {
                continue;
            }
            int end = free(taken, i, Math.min(words.length, i + longest));
            while (end > i && !repeatable.containsKey(surface(sentence, i, end))) {
                end--;
            }
            String type = repeatable.get(surface(sentence, i, end));
            if (end > i && type != null) {
                all.add(new Span(i, end, type, REPEATED));
                i = end - 1;
            }
        }
        all.sort(Comparator.comparingInt(Span::getStart));
        return all;
    }

    /** The end of the stretch from {@code begin} that no name takes. */
    private static int free(boolean[] taken, int begin, int limit) {
        int end = begin;
        while (end < limit && !taken[end]) {
            end++;
        }
        return end;
    }

    private static double nameness(float[] logs) {
        float best = Float.NEGATIVE_INFINITY;
        for (int k = 1; k < logs.length; k++) {
            best = Math.max(best, logs[k]);
        }
        return Math.exp(best);
    }

    private static boolean isRepeatable(String[] words) {
        for (String word : words) {
            if (word.isEmpty()) {
                return false;
            }
            int first = word.codePointAt(0);
            if (Character.isLetter(first) && !Character.isUpperCase(first)) {
                return false;
            }
        }
        return words.length > 1 || words[0].length() > 2;
    }

    private static String majority(Map<String, Double> types) {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> type : types.entrySet()) {
            if (type.getValue() > most) {
                best = type.getKey();
                most = type.getValue();
            }
        }
        return best;
    }

    private String surface(int sentence, int begin, int end) {
        return String.join(" ", Arrays.asList(sentences.get(sentence)).subList(begin, end));
    }
}
