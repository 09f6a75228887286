package org.newsgraph.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.newsgraph.knowledge.IrregularVerbs;

/** Lemmas of tagged words: contractions and irregular verbs from tables, the rest from OpenNLP. For one thread. */
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
            Map.entry("singing", "sing"),
            Map.entry("bringing", "bring"),
            Map.entry("have", "have"),
            Map.entry("signalled", "signal"),
            Map.entry("signalling", "signal"));
    private static final Map<String, String> MODALS =
            Map.of("ca", "can", "wo", "will", "'ll", "will", "'d", "would", "sha", "shall");

    /** Tags of forms that are their own lemmas. */
    private static final Set<String> BASE_FORMS = Set.of("VB", "VBP", "NN", "JJ", "RB");

    private static final int CACHE_SIZE = 50_000;

    private final LemmatizerME lemmatizer;
    /** Lemmas by tag and word. Each word is lemmatized by itself, so what is stored never changes a result. */
    private final Map<String, String> known = new HashMap<>();

    Lemmatizer(LemmatizerModel model) {
        this.lemmatizer = new LemmatizerME(model);
    }

    /** The lemmas of words in Penn Treebank form. */
    List<String> lemmas(List<String> forms, String[] tags) {
        List<String> lemmas = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            lemmas.add(lemma(forms.get(i), tags[i]));
        }
        return lemmas;
    }

    private String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean word = Character.isLetterOrDigit(lower.codePointBefore(lower.length()));
        if (tag.startsWith("NNP") || !word) {
            return form;
        }
        if (tag.equals("POS")) {
            return lower;
        }
        if (tag.equals("MD")) {
            return MODALS.getOrDefault(lower, lower);
        }
        if (lower.equals("n't")) {
            return "not";
        }
        String fixed = tag.startsWith("VB") ? VERBS.get(lower) : null;
        if (fixed != null) {
            return fixed;
        }
        if (tag.equals("NNS") && lower.endsWith("men") && lower.length() > 3) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        if (BASE_FORMS.contains(tag)) {
            return lower;
        }
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        return past ? IrregularVerbs.standard().baseOf(lower).orElseGet(() -> found(lower, tag)) : found(lower, tag);
    }

    private String found(String lower, String tag) {
        String universal = UniversalTags.of(tag, lower);
        if (known.size() >= CACHE_SIZE) {
            known.clear();
        }
        return known.computeIfAbsent(universal + ' ' + lower, key -> {
            String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {universal})[0];
            boolean none = lemma == null || lemma.isEmpty();
            return RegularForms.checked(lower, none ? lower : lemma.toLowerCase(Locale.ROOT), tag);
        });
    }
}
