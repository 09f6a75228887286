package org.newsgraph.read;

import java.util.Locale;
import java.util.Set;

/** From Penn Treebank tags to the universal tags that the lemmatizer was trained with. */
final class UniversalTags {
    private static final Set<String> AUXILIARIES =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");

    private UniversalTags() {}

    static String of(String tag, String form) {
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
                AUXILIARIES.contains(form.toLowerCase(Locale.ROOT)) ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> "ADV";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "DT", "PDT", "WDT" -> "DET";
            case "IN", "RP" -> "ADP";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "TO", "POS" -> "PART";
            case "UH" -> "INTJ";
            case "$", "SYM", "#" -> "SYM";
            case "FW", "LS" -> "X";
            default -> "PUNCT";
        };
    }
}
