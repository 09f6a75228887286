package org.newsgraph.extract.statement;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Span;

/** Tells quoted speech from titles, nicknames and words that are quoted as words. */
final class Titles {
    private static final int FEW_WORDS = 5;
    private static final int LONGEST_TITLE = 7;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from", "as", "vs.", "&");
    private static final Set<Character> ENDS = Set.of('.', ',', '!', '?', '…', '—');

    private Titles() {}

    /** Whether a quotation without a speaker is speech: whole sentences, or many words. */
    static boolean soundsLikeSpeech(Reading reading, Quotation quotation) {
        String inner = inner(reading.text(quotation.span()));
        if (inner.isEmpty()) {
            return false;
        }
        int words = inner.split("\\s+", -1).length;
        boolean ended = ENDS.contains(inner.charAt(inner.length() - 1));
        return words > FEW_WORDS || (ended && words > 2) || quotation.pieces().size() > 1;
    }

    /** Whether the words between the marks are written as titles are, such as those of books and broadcasts. */
    static boolean looksLikeTitle(Reading reading, Quotation quotation) {
        String inner = inner(reading.text(quotation.span()));
        String[] words = inner.split("\\s+", -1);
        if (words.length < 2
                || words.length > LONGEST_TITLE
                || quotation.pieces().size() > 1) {
            return false;
        }
        for (String word : words) {
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (!small && Character.isLetter(word.charAt(0)) && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(inner.charAt(0)) && !inner.endsWith("!") && !inner.endsWith("?");
    }

    private static String inner(String quoted) {
        Span span = new Span(0, quoted.length());
        int begin = 0;
        int end = span.end();
        while (begin < end && "\"“”„«»'‘’` ".indexOf(quoted.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && "\"“”„«»'‘’` ".indexOf(quoted.charAt(end - 1)) >= 0) {
            end--;
        }
        return quoted.substring(begin, end);
    }
}
