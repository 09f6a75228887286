package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;

/** Writes tokens as the Penn Treebank does: directed quotes, bracket codes, double hyphens. */
final class ModelForms {
    private ModelForms() {}

    /** The forms of a sentence's tokens; straight quotes open and close in turn. */
    static List<String> of(List<String> tokens) {
        List<String> forms = new ArrayList<>();
        boolean open = false;
        for (String token : tokens) {
            if (token.equals("\"") || token.equals("\u201C") || token.equals("\u201D")) {
                boolean opens = token.equals("\u201C") || (token.equals("\"") && !open);
                forms.add(opens ? "``" : "''");
                open = opens;
            } else {
                forms.add(form(token));
            }
        }
        return forms;
    }

    private static String form(String token) {
        String plain = PlainText.of(token).replace(' ', '_');
        return switch (plain) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "[" -> "-LRB-";
            case "]" -> "-RRB-";
            case "{" -> "-LRB-";
            case "}" -> "-RRB-";
            case "\u2014", "-" -> "--";
            case "\u2026" -> "...";
            case "\"" -> "''";
            default -> plain;
        };
    }
}
