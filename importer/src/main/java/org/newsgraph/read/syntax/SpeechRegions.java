package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the clauses of direct speech that a comma or colon parts from the clause that reports them: a quotation at the
 * begin of a sentence, after a comma or after a colon that holds a verb of its own.
 */
final class SpeechRegions {
    private static final Set<String> STOPS = Set.of(",", ".", ":");
    private static final int SHORTEST = 3;

    private final Words words;

    SpeechRegions(Words words) {
        this.words = words;
    }

    /** A stretch of tokens, both ends included. */
    record Stretch(int first, int last) {
        boolean contains(int token) {
            return first <= token && token <= last;
        }
    }

    /** The stretches of direct speech in order; empty where no verb is left to report them. */
    List<Stretch> find() {
        List<Stretch> found = new ArrayList<>();
        for (Stretch quoted : quoted()) {
            if (isSpeech(quoted)) {
                found.add(quoted);
            }
        }
        return reported(found) ? found : List.of();
    }

    private List<Stretch> quoted() {
        List<Stretch> quoted = new ArrayList<>();
        int open = closesFirst() ? 0 : -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i).equals("``") && open < 0) {
                open = i;
            } else if (isClosing(i) && open >= 0) {
                quoted.add(new Stretch(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.add(new Stretch(open, words.size() - 1));
        }
        return quoted;
    }

    /** Whether a quotation that an earlier sentence opened ends here. */
    private boolean closesFirst() {
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i).equals("``")) {
                return false;
            }
            if (isClosing(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosing(int i) {
        return words.tag(i).equals("''") && !words.form(i).equals("'");
    }

    private boolean isSpeech(Stretch quoted) {
        int before = quoted.first() - 1;
        int beforeEnd = words.tag(quoted.last()).equals("''") ? quoted.last() - 1 : quoted.last();
        boolean begins =
                before < 0 || words.tag(before).equals(",") || words.tag(before).equals(":");
        boolean ends = quoted.last() == words.size() - 1
                || STOPS.contains(words.tag(Math.max(0, beforeEnd)))
                || STOPS.contains(words.tag(quoted.last() + 1));
        return begins && ends && quoted.last() - quoted.first() > SHORTEST && hasVerb(quoted.first(), quoted.last());
    }

    private boolean hasVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            String tag = words.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || tag.equals("VB")) {
                return true;
            }
        }
        return false;
    }

    private boolean reported(List<Stretch> speech) {
        for (int i = 0; i < words.size(); i++) {
            int token = i;
            boolean reports = words.tag(i).startsWith("VB") && Lexicon.reports(words.lemma(i));
            if (reports && speech.stream().noneMatch(s -> s.contains(token))) {
                return true;
            }
        }
        return false;
    }
}
