package org.newsgraph.read.names;

/** Words as the training corpora write them: straight quotation marks, one kind of dash. */
public final class WordForms {
    private WordForms() {}

    public static String[] of(String[] words) {
        String[] forms = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            forms[i] = of(words[i]);
        }
        return forms;
    }

    static String of(String word) {
        return switch (word) {
            case "‘", "’", "`" -> "'";
            case "“", "”", "``", "''" -> "\"";
            case "–", "—", "--" -> "-";
            default -> word.replace('’', '\'');
        };
    }
}
