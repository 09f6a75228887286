package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/**
 * Finds the sentences of a block. A sentence may end at a full stop, question mark, exclamation mark or ellipsis with
 * its closing quotes, before white space and something that can begin a sentence; abbreviations, initials and ordinal
 * numbers do not end one.
 */
final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("(?:[.!?]+|\\u2026)(?:\\s?(?:''|\"|')|[)\\]])*(?=\\s|$)");
    private static final Pattern SPACED_QUOTE = Pattern.compile("\\s[\"']$");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}.&-]*)\\.$");
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "in",
            "on",
            "at",
            "but",
            "and",
            "however",
            "as",
            "after",
            "when",
            "while",
            "if",
            "for",
            "with",
            "there",
            "some",
            "many",
            "most",
            "all",
            "both",
            "no",
            "not",
            "what",
            "who",
            "how",
            "why",
            "where",
            "meanwhile",
            "also",
            "since",
            "by",
            "from",
            "to",
            "under",
            "last",
            "one",
            "two",
            "yet",
            "so",
            "such",
            "then",
            "now",
            "another",
            "other",
            "although",
            "though",
            "despite",
            "until");

    /** As much of the text around a full stop as its judgement needs. */
    private static final int WINDOW = 60;

    private final String text;
    private int begin;
    private boolean openQuote;

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /** The sentences inside {@code block}, in order, as spans of {@code plain}. */
    static List<Span> split(String plain, Span block) {
        return new SentenceSplitter(block.of(plain)).split(block.begin());
    }

    private List<Span> split(int offset) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            int border = border(end.start(), end.end());
            if (border > 0) {
                add(text, begin, border, offset, sentences);
                openQuote = hasOpenQuote(border);
                begin = border;
            }
        }
        add(text, begin, text.length(), offset, sentences);
        return sentences;
    }

    private int border(int stop, int found) {
        int end = found;
        String marks = text.substring(stop, end);
        // A straight quote after white space closes only what was opened.
        if (SPACED_QUOTE.matcher(marks).find() && !hasOpenQuote(stop)) {
            end = stop + SPACED_QUOTE.matcher(marks).replaceAll("").length();
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || !canBegin(text, next)) {
            return -1;
        }
        int from = Math.max(begin, stop - WINDOW);
        String rest = text.substring(next, Math.min(text.length(), next + WINDOW));
        return ends(text.substring(from, end), rest, stop - from) ? end : -1;
    }

    /** Whether a straight quote is open at {@code end}, which lies in the sentence at hand. */
    private boolean hasOpenQuote(int end) {
        boolean open = openQuote;
        for (int i = begin; i < end; i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    private static boolean canBegin(String text, int at) {
        int i = at;
        while (i < text.length() && "\"'`([ —*•".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length()
                && !Character.isLowerCase(text.codePointAt(i))
                && ",;:.!?)".indexOf(text.charAt(i)) < 0;
    }

    private static boolean ends(String sentence, String rest, int stop) {
        if (sentence.charAt(stop) != '.' || sentence.startsWith("..", stop)) {
            return true;
        }
        Matcher word = WORD_BEFORE.matcher(sentence.substring(0, stop + 1));
        if (!word.find() || stop + 1 < sentence.length()) {
            return true;
        }
        return endsAfter(word.group(1), rest);
    }

    private static boolean endsAfter(String word, String rest) {
        String lower = word.toLowerCase(Locale.ROOT);
        String next = rest.replaceFirst("^[\"'`(\\[ ]+", "").split("[^\\p{L}\\p{N}'-]", 2)[0];
        boolean starter = STARTERS.contains(next.toLowerCase(Locale.ROOT));
        if (Abbreviations.isNeverLast(lower)) {
            return lower.equals("no") && (next.isEmpty() || !Character.isDigit(next.charAt(0)));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean acronym = word.matches("(?:\\p{L}\\.)+\\p{L}");
        if ((initial && !word.equals("I")) || acronym || Abbreviations.mayBeLast(lower)) {
            return starter;
        }
        return true;
    }

    private static void add(String text, int from, int to, int offset, List<Span> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sentences.add(new Span(offset + begin, offset + end));
        }
    }
}
