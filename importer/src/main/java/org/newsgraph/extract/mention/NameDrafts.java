package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Name;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * The names of a document: what the name finder found, trimmed and typed, and what knowledge adds: every country, and every
 * further occurrence of a name that was found elsewhere in the document. No two of them overlap, but those of one word that names two ("both Koreas").
 */
final class NameDrafts {
    private final NameTrimmer trimmer = new NameTrimmer();
    private final CountryNames countryNames = new CountryNames();
    private final KnownNames knownNames = new KnownNames();
    private final NameTyping typing = new NameTyping();
    private final NameRepeats repeats = new NameRepeats();
    private final HalvedCountries halvedCountries = new HalvedCountries();
    private final Countries countries = Countries.standard();
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
    /** Length of the longest abbreviation of a country before the sign of its currency. */
    private static final int SHORT = 4;

    private final GivenNames givenNames = GivenNames.standard();

    List<Draft> find(Reading reading) {
        List<Draft> names = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (reading.block(sentence).kind() != BlockKind.BOILERPLATE) {
                names.addAll(inSentence(reading, sentence));
            }
        }
        List<Draft> typed = typing.decide(reading, names);
        List<Draft> all = new ArrayList<>(typed);
        all.addAll(repeats.find(reading, typed));
        all.addAll(halvedCountries.seconds(reading, all));
        all.sort(Comparator.comparing(Draft::span));
        return all;
    }

    private List<Draft> inSentence(Reading reading, Sentence sentence) {
        List<Draft> names = new ArrayList<>();
        for (Name name : reading.names()) {
            if (name.sentence() == sentence.index()) {
                trimmer.trim(reading, name).ifPresent(names::add);
            }
        }
        for (Draft country : countryNames.find(reading, sentence)) {
            add(names, country, sentence);
        }
        for (Draft known : knownNames.find(reading, sentence)) {
            List<Draft> touching =
                    names.stream().filter(n -> n.span().overlaps(known.span())).toList();
            boolean longer = touching.stream()
                    .allMatch(n -> known.span().contains(n.span())
                            && known.span().length() > n.span().length());
            if (touching.isEmpty() || (longer && known.type() == EntityType.PLACE)) {
                names.removeAll(touching);
                names.add(known);
            }
        }
        names.removeIf(n -> isCurrency(n, sentence));
        return names;
    }

    /** "US$", and the "US" of "US $ 40". */
    private static boolean isCurrency(Draft name, Sentence sentence) {
        int next = name.last() + 1;
        boolean before = next < sentence.tokens().size()
                && CURRENCY.matcher(sentence.token(next).text()).lookingAt();
        return CURRENCY.matcher(name.text()).find() || (before && name.text().length() <= SHORT);
    }

    private void add(List<Draft> names, Draft country, Sentence sentence) {
        List<Draft> touching =
                names.stream().filter(n -> n.span().overlaps(country.span())).toList();
        for (Draft name : touching) {
            if (keeps(name, country, sentence)) {
                return;
            }
        }
        names.removeAll(touching);
        names.add(country);
    }

    /** Whether the name stays and the country goes. */
    private boolean keeps(Draft name, Draft country, Sentence sentence) {
        if (name.span().equals(country.span())) {
            return switch (name.type()) {
                case PERSON ->
                    countries.otherMeaning(country.text()).isPresent() || givenNames.contains(country.text());
                case OTHER ->
                    country.iso() != null && countries.byName(country.text()).isEmpty() && name.confidence() > 0.8;
                case EVENT -> true;
                default -> false;
            };
        }
        if (name.span().contains(country.span())) {
            return !compound(name, sentence) && !describes(name, sentence);
        }
        return false;
    }

    /** What is told of an event and no name of it: "the US-China trade war", "the British invasion of Iraq". */
    private static boolean describes(Draft name, Sentence sentence) {
        return name.type() == EntityType.EVENT
                && Character.isLowerCase(sentence.token(name.head()).text().codePointAt(0));
    }

    /** A compound of countries that a name finder took as one name. */
    private boolean compound(Draft name, Sentence sentence) {
        return name.first() == name.last()
                && sentence.token(name.first()).text().matches(".*[-/–].*")
                && name.type() != EntityType.PERSON
                && name.type() != EntityType.ORGANIZATION;
    }
}
