package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What can befall a text without changing its names: the same corpus as others may have written or scanned it. */
public enum TextVariant {
    LOWER("all small letters") {
        @Override
        String word(String word, Random random) {
            return word.toLowerCase(Locale.ROOT);
        }
    },
    CAPITALS("all capitals") {
        @Override
        String word(String word, Random random) {
            return word.toUpperCase(Locale.ROOT);
        }
    },
    MISREAD("2 % of letters misread") {
        @Override
        String word(String word, Random random) {
            StringBuilder read = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                double chance = random.nextDouble();
                boolean lost = chance >= CONFUSED && chance < WRONG && word.length() > SHORT;
                read.append(lost ? "" : chance < CONFUSED ? LOOKS_LIKE.getOrDefault(letter, letter) : letter);
            }
            return read.isEmpty() ? word : read.toString();
        }
    },
    CURLY("curly quotation marks") {
        @Override
        String word(String word, Random random) {
            String curly = random.nextBoolean() ? "“" : "”";
            return word.replace("\"", curly)
                    .replace("``", "“")
                    .replace("''", "”")
                    .replace('\'', '’');
        }
    },
    NO_BREAK("no-break space after one word in ten") {
        @Override
        String word(String word, Random random) {
            return random.nextInt(ONE_IN) == 0 ? word + '\u00a0' : word;
        }
    };

    private static final long SEED = 1;
    private static final double WRONG = 0.02;
    private static final double CONFUSED = 0.016;
    private static final int SHORT = 3;
    private static final int ONE_IN = 10;
    /** What recognition of printed letters mistakes for what. */
    private static final Map<String, String> LOOKS_LIKE = Map.ofEntries(
            Map.entry("l", "1"),
            Map.entry("o", "0"),
            Map.entry("e", "c"),
            Map.entry("m", "rn"),
            Map.entry("i", "l"),
            Map.entry("h", "b"),
            Map.entry("n", "u"),
            Map.entry("a", "o"),
            Map.entry("s", "5"),
            Map.entry("O", "0"),
            Map.entry("I", "l"),
            Map.entry("B", "8"),
            Map.entry("c", "e"));

    private final String description;

    TextVariant(String description) {
        this.description = description;
    }

    abstract String word(String word, Random random);

    /** The documents, changed; the same change whenever it is asked for. */
    public List<List<TaggedSentence>> of(List<List<TaggedSentence>> documents) {
        Random random = new Random(SEED);
        List<List<TaggedSentence>> changed = new ArrayList<>();
        for (List<TaggedSentence> document : documents) {
            List<TaggedSentence> sentences = new ArrayList<>();
            for (TaggedSentence sentence : document) {
                List<String> words =
                        sentence.tokens().stream().map(w -> word(w, random)).toList();
                sentences.add(new TaggedSentence(words, sentence.tags()));
            }
            changed.add(sentences);
        }
        return changed;
    }

    @Override
    public String toString() {
        return description;
    }
}
