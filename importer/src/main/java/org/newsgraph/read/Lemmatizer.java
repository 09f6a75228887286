package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/** Lemmas of tagged words: contractions and frequent irregular words from a table, the rest from OpenNLP. For one thread. */
final class Lemmatizer {
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("'s", "be"),
            Map.entry("'m", "be"),
            Map.entry("'re", "be"),
            Map.entry("am", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("'ve", "have"),
            Map.entry("'d", "have"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("said", "say"),
            Map.entry("shot", "shoot"),
            Map.entry("met", "meet"),
            Map.entry("led", "lead"),
            Map.entry("left", "leave"),
            Map.entry("felt", "feel"),
            Map.entry("fell", "fall"),
            Map.entry("found", "find"),
            Map.entry("lay", "lay"),
            Map.entry("tackle", "tackle"),
            Map.entry("signalled", "signal"),
            Map.entry("signalling", "signal"));
    private static final Map<String, String> MODALS =
            Map.of("ca", "can", "wo", "will", "'ll", "will", "'d", "would", "sha", "shall");

    private final LemmatizerME lemmatizer;

    Lemmatizer(LemmatizerModel model) {
        this.lemmatizer = new LemmatizerME(model);
    }

    /** The lemmas of words in Penn Treebank form. */
    List<String> lemmas(List<String> forms, String[] tags) {
        String[] lower = forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        String[] universal = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            universal[i] = UniversalTags.of(tags[i], lower[i]);
        }
        String[] found = lemmatizer.lemmatize(lower, universal);
        List<String> lemmas = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            lemmas.add(lemma(forms.get(i), lower[i], tags[i], found[i]));
        }
        return lemmas;
    }

    private static String lemma(String form, String lower, String tag, String found) {
        if (tag.startsWith("NNP")
                || found == null
                || found.isEmpty()
                || !Character.isLetterOrDigit(lower.codePointAt(lower.length() - 1))) {
            return form;
        }
        if (lower.equals("n't")) {
            return "not";
        }
        if (tag.startsWith("VB")) {
            return VERBS.getOrDefault(lower, found.toLowerCase(Locale.ROOT));
        }
        return tag.equals("MD") ? MODALS.getOrDefault(lower, lower) : found.toLowerCase(Locale.ROOT);
    }
}
