package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;

/** The pairs of one kind that a text has told of so far, whom "they", "both" and "the two leaders" may mean. */
final class Pairs {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> PEOPLE = WORDS.words("people");
    private static final Set<String> COUNTED = WORDS.words("pairs");
    private static final Set<String> STATES = Set.of("country", "nation", "state", "power");
    private static final Set<String> PRONOUNS = Set.of("they", "them", "their", "both", "themselves");
    /** Sentences that a pronoun may reach back. */
    private static final int NEAR = 3;

    private record Pair(List<Referent> members, int sentence) {
        EntityType type() {
            return members.get(0).type();
        }
    }

    /** Last told first. */
    private final List<Pair> told = new ArrayList<>();

    /** Keeps what are two of one kind. */
    void remember(List<Referent> members, Parse parse) {
        if (members.size() == 2 && members.get(0).type() == members.get(1).type()) {
            told.add(0, new Pair(members, parse.sentence().index()));
        }
    }

    /** The last pair of the kind that the words allow, or none. */
    List<Referent> last(Parse parse, int token) {
        String word = parse.lemma(token);
        boolean people = PEOPLE.contains(word);
        boolean states = STATES.contains(word);
        int reach = parse.token(token).isPronoun() ? NEAR : Integer.MAX_VALUE;
        return told.stream()
                .filter(p -> parse.sentence().index() - p.sentence() <= reach)
                .filter(p -> (!people && !states)
                        || (people && p.type() == EntityType.PERSON)
                        || (states && p.type() == EntityType.COUNTRY))
                .map(Pair::members)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the words may mean two that were told of before. */
    static boolean isPlural(Parse parse, int token) {
        if (PRONOUNS.contains(parse.lower(token))) {
            return true;
        }
        boolean plural = parse.tag(token).equals("NNS") && COUNTED.contains(parse.lemma(token));
        return plural && parse.any(token, c -> Set.of("two", "both").contains(parse.lower(c)));
    }
}
