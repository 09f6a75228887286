package org.newsgraph.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.Leaders;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Joins noun phrases with what they refer to, the surest ways first: apposition and title ("his Russian counterpart Vladimir
 * Putin"), copula ("Smith is the chairman"), a role that one person has in the document ("the president-elect"), an earlier
 * phrase with the same head noun, and the organization or country that the text is about ("the company", "the country"). Of the last three
 * {@link Antecedents} decides.
 */
final class NominalLinks {
    private static final int NEAR = 4;
    /** Heads of phrases for those who lead a state. */
    private static final Set<String> LEADING = Set.of("leader", "dictator", "ruler", "strongman");

    private final Salience salience = new Salience();

    void join(Scene scene, Antecedents antecedents, int firstNominal, int lastNominal) {
        for (int i = firstNominal; i < lastNominal; i++) {
            int nominal = i;
            Appositions.name(scene, i).or(() -> copula(scene, nominal)).ifPresent(j -> scene.joined(j, nominal));
        }
        for (int i = firstNominal; i < lastNominal; i++) {
            int nominal = i;
            if (isDefinite(scene, i) && scene.clusters.find(i) == i && !OwnedBodies.isNamed(scene, scene.draft(i))) {
                Optional<Candidate> ruled = role(scene, i)
                        .or(() -> sameHead(scene, firstNominal, nominal))
                        .or(() -> aboutness(scene, nominal))
                        .map(j -> new Candidate(scene.clusters.find(j), j, List.of(), 0));
                boolean acting = NominalDrafts.isActingNoun(scene.sentence(scene.draft(i)), scene.draft(i));
                Optional<Candidate> chosen = acting ? ruled : antecedents.choose(scene, i, ruled);
                if (Anaphor.of(scene, scene.draft(i))
                        .filter(Anaphor.THE_STATE::equals)
                        .isPresent()) {
                    chosen.map(c -> scene.draft(c.root()).iso()).ifPresent(iso -> scene.belongs(nominal, iso));
                    chosen = ruled;
                }
                chosen.ifPresent(c -> scene.joined(c.last(), nominal));
            }
        }
    }

    private static Optional<Integer> copula(Scene scene, int i) {
        Draft nominal = scene.draft(i);
        Sentence sentence = scene.sentence(nominal);
        Syntax syntax = sentence.syntax();
        if (syntax.children(nominal.head(), "cop").isEmpty()
                || syntax.children(nominal.head(), "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lemma().matches("not|n't|never|no"))
                || sentence.token(nominal.first()).lemma().equals("no")) {
            return Optional.empty();
        }
        return syntax.children(nominal.head(), "nsubj").stream()
                .findFirst()
                .flatMap(s -> scene.headedBy(nominal.sentence(), s))
                .filter(j -> scene.draft(j).isName() && Appositions.agree(scene.draft(j), nominal));
    }

    private static boolean isDefinite(Scene scene, int i) {
        Draft nominal = scene.draft(i);
        String first = scene.sentence(nominal).token(nominal.first()).lemma().toLowerCase(Locale.ROOT);
        return Set.of("the", "this", "that", "these", "those").contains(first);
    }

    /** The person named last before it whom a title or an apposition gives this role; the country of the role must agree. Of two
     * presidents, it is the one whom the article is about. */
    private static Optional<Integer> role(Scene scene, int i) {
        Draft nominal = scene.draft(i);
        if (nominal.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        Sentence sentence = scene.sentence(nominal);
        String head = sentence.token(nominal.head()).lemma().toLowerCase(Locale.ROOT);
        Optional<String> country = country(scene, nominal.sentence(), nominal.first(), nominal.head());
        List<Integer> bearers = LEADING.contains(head) && isPlain(scene, nominal)
                ? country.map(code -> leaders(scene, code)).orElse(List.of())
                : List.of();
        if (bearers.isEmpty()) {
            bearers = IntStream.range(0, scene.drafts.size())
                    .filter(j -> scene.draft(j).isName() && scene.draft(j).type() == EntityType.PERSON)
                    .filter(j -> hasRole(scene, scene.draft(j), head, country))
                    .boxed()
                    .toList();
        }
        List<Integer> meant = country.isPresent() ? bearers : ofTheStory(scene, bearers);
        return meant.stream()
                .filter(j -> scene.draft(j).precedes(nominal))
                .reduce((a, b) -> b)
                .or(() -> meant.stream().findFirst());
    }

    /** Whether nothing but an article and a country describes the noun: no former leader, none of the opposition or "of the rebels". */
    private static boolean isPlain(Scene scene, Draft nominal) {
        boolean described = !scene.sentence(nominal)
                .syntax()
                .children(nominal.head(), "nmod", "acl", "acl:relcl")
                .isEmpty();
        return !described
                && IntStream.range(nominal.first() + 1, nominal.head())
                        .allMatch(t -> scene.drafts.stream()
                                .anyMatch(d -> d.sentence() == nominal.sentence()
                                        && d.iso() != null
                                        && d.first() <= t
                                        && t <= d.last()));
    }

    /** The names of the only person of the article who is known to have led the country: "the North Korean leader". */
    private static List<Integer> leaders(Scene scene, String country) {
        List<Integer> names = IntStream.range(0, scene.drafts.size())
                .filter(j -> scene.draft(j).isName() && scene.draft(j).type() == EntityType.PERSON)
                .filter(j -> Leaders.standard().named(scene.draft(j).text()).stream()
                        .anyMatch(l -> l.country().equals(country)))
                .boxed()
                .toList();
        return names.stream().map(scene.clusters::find).distinct().count() == 1 ? names : List.of();
    }

    /** Of several bearers of a role, the one whom the article names half as often again as each other; otherwise all. */
    private static List<Integer> ofTheStory(Scene scene, List<Integer> bearers) {
        Map<Integer, Long> told = new TreeMap<>();
        bearers.forEach(j -> told.putIfAbsent(scene.clusters.find(j), names(scene, j)));
        List<Integer> main = told.entrySet().stream()
                .filter(c -> told.entrySet().stream()
                        .allMatch(o -> o.getKey().equals(c.getKey()) || 2 * c.getValue() >= 3 * o.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return main.isEmpty()
                ? bearers
                : bearers.stream()
                        .filter(j -> main.contains(scene.clusters.find(j)))
                        .toList();
    }

    private static long names(Scene scene, int j) {
        return scene.members(j).stream().filter(m -> scene.draft(m).isName()).count();
    }

    private static boolean hasRole(Scene scene, Draft name, String head, Optional<String> country) {
        Sentence sentence = scene.sentence(name);
        int first = name.first() - 1;
        boolean found = false;
        while (first >= 0 && sentence.token(first).tag().matches("NN.*|JJ.*|VBG|VBN|POS")) {
            found |= sentence.token(first).text().equalsIgnoreCase(head);
            first--;
        }
        if (!found) {
            for (int child : sentence.syntax().children(name.head(), "appos")) {
                if (sentence.token(child).text().equalsIgnoreCase(head)) {
                    found = true;
                    first = Math.min(first, child - 5);
                }
            }
        }
        if (!found || country.isEmpty()) {
            return found;
        }
        Optional<String> own = country(scene, name.sentence(), Math.max(0, first), name.head() + 6);
        return own.isEmpty() || own.equals(country);
    }

    private static Optional<String> country(Scene scene, int sentence, int first, int last) {
        return scene.drafts.stream()
                .filter(d -> d.sentence() == sentence && d.iso() != null && d.first() >= first && d.last() <= last)
                .map(d -> String.valueOf(d.iso()))
                .findFirst();
    }

    /** The nearest earlier phrase with the same head in number and gender, whose modifiers do not differ. */
    private static Optional<Integer> sameHead(Scene scene, int firstNominal, int i) {
        Draft nominal = scene.draft(i);
        String head = scene.sentence(nominal).token(nominal.head()).text().toLowerCase(Locale.ROOT);
        Set<String> own = modifiers(scene, nominal);
        for (int j = i - 1; j >= firstNominal; j--) {
            Draft other = scene.draft(j);
            if (nominal.sentence() - other.sentence() > NEAR * 2) {
                break;
            }
            boolean same = scene.sentence(other).token(other.head()).text().equalsIgnoreCase(head);
            if (same && modifiers(scene, other).containsAll(own)) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    private static Set<String> modifiers(Scene scene, Draft nominal) {
        Set<String> words = new HashSet<>();
        Sentence sentence = scene.sentence(nominal);
        for (int t = nominal.first(); t < nominal.head(); t++) {
            if (sentence.token(t).tag().matches("NN.*|JJ.*|CD|PRP\\$")) {
                words.add(sentence.token(t).lemma());
            }
        }
        return words;
    }

    /** "The company", "the country", "the man" without any modifier: the named entity of that kind that stands out most. */
    private Optional<Integer> aboutness(Scene scene, int i) {
        Draft nominal = scene.draft(i);
        Sentence sentence = scene.sentence(nominal);
        boolean bare = nominal.head() - nominal.first() == 1
                && sentence.syntax()
                        .children(nominal.head(), "nmod", "acl:relcl")
                        .isEmpty();
        String head = sentence.token(nominal.head()).lemma();
        if (!bare || !Kinds.mayStandFor(head, nominal.type())) {
            return Optional.empty();
        }
        Optional<Gender> gender = Nouns.standard().gender(head);
        return salience.best(
                scene,
                i,
                NEAR,
                j -> scene.draft(j).isName()
                        && scene.type(j) == nominal.type()
                        && (gender.isEmpty() || scene.gender(j).isEmpty() || gender.equals(scene.gender(j)))
                        && Kinds.fits(head, scene.draft(scene.clusters.find(j)).text()));
    }
}
