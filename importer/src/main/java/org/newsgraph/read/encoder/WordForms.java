package org.newsgraph.read.encoder;

/** Words as the training corpora write them: straight quotation marks, one kind of dash, nothing invisible. */
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
            default -> visible(word).replace('’', '\'');
        };
    }

    /** Without no-break spaces and the marks of direction and joining, which tokens of others may hold. */
    private static String visible(String word) {
        if (word.chars().noneMatch(WordForms::isInvisible)) {
            return word;
        }
        StringBuilder visible = new StringBuilder();
        word.chars().filter(c -> !isInvisible(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    private static boolean isInvisible(int c) {
        return c == 0xa0 || c == 0xad || c == 0xfeff || Character.getType(c) == Character.FORMAT;
    }
}
