package org.newsgraph.extract.statement;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Tells quoted speech from titles, nicknames and words that are quoted as words. */
final class Titles {
    private static final int FEW_WORDS = 5;
    private static final int LONGEST_TITLE = 7;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from", "as", "vs.", "&");
    private static final Set<String> KINDS = Set.of(
            "film",
            "movie",
            "documentary",
            "book",
            "novel",
            "song",
            "album",
            "show",
            "program",
            "programme",
            "series",
            "sitcom",
            "musical",
            "opera",
            "play",
            "painting",
            "poem",
            "memoir",
            "magazine",
            "title",
            "titled",
            "entitle",
            "entitled",
            "dub",
            "subtitle");
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

    /** Robert "Bob" Meyer; the film "Metropolis": a nickname, or a title behind its kind. */
    static boolean isNickname(Reading reading, Quotation quotation) {
        Sentence sentence = reading.sentences().stream()
                .filter(s -> s.span().contains(quotation.span()))
                .findFirst()
                .orElse(null);
        if (sentence == null) {
            return false;
        }
        int first = sentence.firstToken(quotation.span());
        int last = sentence.lastToken(quotation.span());
        if (first < 1) {
            return false;
        }
        String before = sentence.token(first - 1).lemma().toLowerCase(Locale.ROOT);
        int words = inner(reading.text(quotation.span())).split("\\s+", -1).length;
        boolean between = last + 1 < sentence.size()
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(last + 1).isProperNoun();
        return (words == 1 && between) || (words <= LONGEST_TITLE && KINDS.contains(before));
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
