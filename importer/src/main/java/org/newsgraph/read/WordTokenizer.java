package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/**
 * Penn Treebank tokens: "'s" and "n't" stand apart, hyphenated words stay whole, the full stop of an abbreviation
 * stays with it.
 */
final class WordTokenizer {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "https?://[^\\s\"<>]+[^\\s\"<>.,;:!?)'\\]]",
            "www\\.[^\\s\"<>]+[^\\s\"<>.,;:!?)'\\]]",
            "[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
            "[@#][\\p{L}\\p{N}_]+",
            "(?i:(?<=n)'t(?![\\p{L}\\p{N}]))",
            "(?i:'(?:s|m|d|re|ve|ll|em|til|tis|twas)(?![\\p{L}\\p{N}]))",
            "'\\d0s",
            "(?i:can(?=not(?![\\p{L}\\p{N}])))",
            "(?i:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|might|need|ai|sha|dare|ought)(?=n't(?![\\p{L}\\p{N}])))",
            "(?i:n't(?![\\p{L}\\p{N}]))",
            "(?:\\p{Lu}\\.){2,}-\\p{L}[\\p{L}-]*",
            "(?:\\p{Lu}\\.){2,}(?=[\\s,;:)\"'!?-]|$)",
            "(?:US|C|A|HK|NZ)\\$",
            "[+-]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|m|bn|pm|am|kg|km|k|tn)?(?:-[\\p{L}\\p{N}]+)*(?![\\p{L}\\p{N}])",
            "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['](?=[\\p{Lu}\\p{L}]{2})(?!(?i:re|ve|ll)(?![\\p{L}]))|[-_/&.](?=[\\p{L}\\p{N}]))*",
            "``|''",
            "\\.{2,}|-{2,}|[!?]+",
            "\\S"));

    private WordTokenizer() {}

    /** The tokens of a sentence, as spans of {@code plain}. */
    static List<Span> tokenize(String plain, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(plain).region(sentence.begin(), sentence.end());
        m.useTransparentBounds(true);
        while (m.find()) {
            int end = m.end();
            int begin = m.start();
            if (end < sentence.end()
                    && plain.charAt(end) == '.'
                    && Abbreviations.keepsStop(plain, begin, end, sentence.end())) {
                end++;
                m.region(end, sentence.end());
            }
            tokens.add(new Span(begin, end));
        }
        return tokens;
    }
}
