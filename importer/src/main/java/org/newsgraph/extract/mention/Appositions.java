package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/** Which name a noun phrase is in apposition to, or a title of: "his Russian counterpart Vladimir Putin", "Rosa Quilla, a judge". */
final class Appositions {
    private static final int LONGEST_TITLE = 3;

    private Appositions() {}

    /** The name that a noun phrase stands beside as apposition or title. */
    static Optional<Integer> name(Scene scene, int i) {
        Draft nominal = scene.draft(i);
        Syntax syntax = scene.sentence(nominal).syntax();
        for (int j = 0; j < scene.drafts.size(); j++) {
            Draft other = scene.draft(j);
            if (other.sentence() != nominal.sentence() || !other.isName() || !agree(other, nominal)) {
                continue;
            }
            boolean title = nominal.last() + 1 == other.first()
                    && nominal.type() == EntityType.PERSON
                    && (syntax.head(nominal.head()) == other.head() || syntax.head(other.head()) == nominal.head());
            boolean below =
                    syntax.relation(nominal.head()).equals("appos") && syntax.head(nominal.head()) == other.head();
            boolean above = syntax.relation(other.head()).equals("appos")
                    && (syntax.head(other.head()) == nominal.head() || isBehindOwner(scene, nominal, other));
            if (title || below || above || isLongTitle(scene, nominal, other)) {
                return Optional.of(below ? nearestConjunct(scene, j, nominal) : j);
            }
        }
        return Optional.empty();
    }

    /** "chief of staff General Peter Holm": an office of several words, however the tree takes it apart. */
    private static boolean isLongTitle(Scene scene, Draft nominal, Draft name) {
        if (nominal.type() != EntityType.PERSON || name.first() - nominal.head() < 3) {
            return false;
        }
        Sentence sentence = scene.sentence(nominal);
        StringBuilder office = new StringBuilder(sentence.token(nominal.head()).text());
        for (int end = nominal.head() + 1; end < name.first() && end <= nominal.head() + LONGEST_TITLE; end++) {
            office.append(' ').append(sentence.token(end).text());
            boolean known = Offices.standard()
                    .byNoun(office.toString().toLowerCase(Locale.ROOT))
                    .isPresent();
            if (known && end > nominal.head() + 1) {
                return IntStream.range(end + 1, name.first())
                        .allMatch(t -> sentence.token(t).tag().startsWith("NNP"));
            }
        }
        return false;
    }

    /** "A member of parliament, Rosa Quilla": a person in apposition to what is none is who that belongs to. */
    private static boolean isBehindOwner(Scene scene, Draft nominal, Draft name) {
        Syntax syntax = scene.sentence(nominal).syntax();
        int owned = syntax.head(name.head());
        boolean person = scene.headedBy(name.sentence(), owned)
                .filter(j -> agree(name, scene.draft(j)))
                .isPresent();
        int at = owned;
        while (at > nominal.head() && syntax.relation(at).equals("nmod")) {
            at = syntax.head(at);
        }
        return at == nominal.head() && !person && name.type() == EntityType.PERSON;
    }

    /** "Obama and Angela Merkel, the chancellor": one person in apposition to two is the nearer. */
    private static int nearestConjunct(Scene scene, int first, Draft nominal) {
        Syntax syntax = scene.sentence(nominal).syntax();
        for (int k = 0; k < scene.drafts.size(); k++) {
            Draft other = scene.draft(k);
            if (other.sentence() == nominal.sentence()
                    && other.isName()
                    && agree(other, nominal)
                    && other.last() + 2 == nominal.first()
                    && syntax.is(other.head(), "conj")
                    && syntax.head(other.head()) == scene.draft(first).head()) {
                return k;
            }
        }
        return first;
    }

    /** Whether a name may be what the noun phrase says, by their types. */
    static boolean agree(Draft name, Draft nominal) {
        return name.type() == nominal.type()
                || (name.type() == EntityType.GROUP && nominal.type() == EntityType.ORGANIZATION)
                || (name.type() == EntityType.ORGANIZATION && nominal.type() == EntityType.GROUP);
    }
}
