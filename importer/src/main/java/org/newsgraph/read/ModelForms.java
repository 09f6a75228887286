package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/** Writes tokens as the Penn Treebank does: directed quotes, bracket codes, double hyphens. */
final class ModelForms {
    private ModelForms() {}

    /**
     * The forms of a sentence's tokens. A straight quote opens or closes by the white space around it, or else by turns.
     *
     * @param open whether a quotation is open where the sentence begins
     */
    static List<String> of(String text, List<Span> tokens, boolean open) {
        List<String> forms = new ArrayList<>();
        boolean inside = open;
        for (Span token : tokens) {
            String word = token.of(text);
            if (word.equals("\"") || word.equals("\u201C") || word.equals("\u201D") || word.equals("''")) {
                inside = opens(text, token, word, inside);
                forms.add(inside ? "``" : "''");
            } else {
                inside |= word.equals("``");
                forms.add(form(word));
            }
        }
        return forms;
    }

    static long countStraightQuotes(String text, List<Span> tokens) {
        return tokens.stream()
                .filter(t -> t.length() == 1 && text.charAt(t.begin()) == '"')
                .count();
    }

    private static boolean opens(String text, Span token, String word, boolean inside) {
        if (word.equals("\u201C") || word.equals("\u201D")) {
            return word.equals("\u201C");
        }
        boolean spaceBefore = token.begin() == 0 || isSpace(text.charAt(token.begin() - 1));
        boolean spaceAfter = token.end() == text.length() || isSpace(text.charAt(token.end()));
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        return !inside;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String form(String token) {
        String plain = PlainText.of(token).replace(' ', '_');
        return switch (plain) {
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "\u2014", "-" -> "--";
            case "\u2026" -> "...";
            case "\"" -> "''";
            default -> plain;
        };
    }
}
