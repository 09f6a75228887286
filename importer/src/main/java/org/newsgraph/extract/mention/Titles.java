package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.OfficeKind;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/** What the words right before a person's name tell of the person. */
final class Titles {
    private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "lord", "king", "prince", "herr", "monsieur");
    private static final Set<String> FEMALE =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "frau", "madame");

    /** Titles that are no offices. */
    private static final Set<String> RANKS = Set.of(
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baron",
            "baroness",
            "count",
            "countess",
            "duke",
            "duchess",
            "prince",
            "princess",
            "gen",
            "general",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "maj",
            "major",
            "sgt",
            "sergeant",
            "capt",
            "captain",
            "cpl",
            "corporal",
            "adm",
            "admiral",
            "marshal",
            "rev",
            "reverend",
            "father",
            "sister",
            "bishop",
            "archbishop",
            "cardinal",
            "rabbi",
            "imam",
            "mullah",
            "sheikh",
            "ayatollah",
            "judge",
            "justice");

    /** Kinds that are titles in small letters too ("foreign minister Wang Yi"), unlike "candidate", "player", "counterpart". */
    private static final Set<OfficeKind> OFFICES = EnumSet.of(
            OfficeKind.HEAD_OF_STATE,
            OfficeKind.HEAD_OF_GOVERNMENT,
            OfficeKind.DEPUTY_HEAD,
            OfficeKind.MINISTER,
            OfficeKind.DIPLOMAT,
            OfficeKind.LEGISLATOR,
            OfficeKind.LOCAL_EXECUTIVE,
            OfficeKind.EXECUTIVE,
            OfficeKind.SPOKESPERSON,
            OfficeKind.CLERGY,
            OfficeKind.JURIST);

    private static final String ELECT = "-elect";
    private static final int LONGEST = 4;

    private Titles() {}

    /** The office or rank that stands right before the name, with what qualifies it: "President-elect", "former Prime Minister". */
    static Optional<String> before(Reading reading, Draft name) {
        Sentence sentence = reading.sentences().get(name.sentence());
        int end = name.first();
        for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
            if (isTitle(text(sentence, begin, end))) {
                int from = begin;
                while (from > 0
                        && Offices.standard()
                                .qualifier(sentence.token(from - 1).text().toLowerCase(Locale.ROOT))
                                .isPresent()) {
                    from--;
                }
                return Optional.of(text(sentence, from, end));
            }
        }
        return Optional.empty();
    }

    private static String text(Sentence sentence, int begin, int end) {
        return IntStream.range(begin, end)
                .mapToObj(i -> sentence.token(i).text())
                .collect(Collectors.joining(" "));
    }

    private static boolean isTitle(String words) {
        boolean capital = Character.isUpperCase(words.charAt(0));
        String lower = words.toLowerCase(Locale.ROOT);
        String office = lower.endsWith(ELECT) ? lower.substring(0, lower.length() - ELECT.length()) : lower;
        String rank = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return (capital && RANKS.contains(rank))
                || Offices.standard()
                        .byNoun(office)
                        .filter(o -> capital || OFFICES.contains(o.kind()))
                        .isPresent();
    }

    static Optional<Gender> gender(Reading reading, Draft name) {
        if (name.first() == 0) {
            return Optional.empty();
        }
        Sentence sentence = reading.sentences().get(name.sentence());
        String before = sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT);
        if (MALE.contains(before)) {
            return Optional.of(Gender.MASCULINE);
        }
        return FEMALE.contains(before)
                ? Optional.of(Gender.FEMININE)
                : Nouns.standard().gender(before);
    }
}
