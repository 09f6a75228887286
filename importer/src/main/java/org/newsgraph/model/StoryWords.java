package org.newsgraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that tell what an article is about: those of five letters or more, which leaves out nearly all function words,
 * in its beginning, where news says what it is about.
 */
public final class StoryWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int BEGINNING = 3000;

    private StoryWords() {}

    /** Where the words stand, in order. */
    public static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(text.length(), BEGINNING)));
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }
}
