package org.newsgraph.extract.mention;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.Party;
import org.newsgraph.model.Syntax;

/** Whether a person may be one of a party, from the parties and countries that the text gives the person. */
final class Sides {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss");

    private final Parties parties = Parties.standard();

    /** Whether the words mean adherents of a party. */
    boolean isAdherents(String words) {
        return parties.byAdherent(words, null).isPresent();
    }

    /** Whether no mention of the person names another party, or a country that has no party of the name. */
    boolean mayBe(Scene scene, int person, String adherents) {
        Set<String> names = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < scene.drafts.size(); i++) {
            if (scene.clusters.joined(person, i)) {
                modifiers(scene, scene.draft(i), names, countries);
            }
        }
        boolean other = names.stream()
                .map(n -> parties.byAdherent(n, null).or(() -> parties.byName(n, null)))
                .flatMap(Optional::stream)
                .anyMatch(p -> !p.adherents().contains(adherents));
        boolean foreign = !countries.isEmpty()
                && countries.stream()
                        .noneMatch(c -> parties.byAdherent(adherents, c)
                                .map(Party::country)
                                .filter(h -> Objects.equals(h, c))
                                .isPresent());
        return !other && !foreign;
    }

    /** Names and countries right before the person's name or title, in its phrase: "Russia's President Vladimir Putin". */
    private static void modifiers(Scene scene, Draft mention, Set<String> names, Set<String> countries) {
        Syntax syntax = scene.sentence(mention).syntax();
        for (Draft d : scene.drafts) {
            boolean modifies = d.sentence() == mention.sentence()
                    && d.isName()
                    && d.head() != mention.head()
                    && MODIFIERS.contains(syntax.relation(d.head()))
                    && (syntax.head(d.head()) == mention.head()
                            || (mention.covers(d.head()) && mention.head() != d.head()));
            if (modifies) {
                names.add(d.text());
                if (d.iso() != null) {
                    countries.add(d.iso());
                }
            }
        }
    }
}
