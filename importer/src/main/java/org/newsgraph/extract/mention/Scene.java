package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** A document while its mentions are being resolved: its drafts, which of them are one so far, and what that tells. */
final class Scene {
    final Reading reading;
    final List<Quotation> quotations;
    final List<Draft> drafts;
    final Clusters clusters;
    private final Map<Integer, Set<Gender>> genders = new HashMap<>();
    private final Map<Integer, Set<String>> descriptions = new HashMap<>();
    private final List<List<Integer>> bySentence = new ArrayList<>();
    private int indexed;
    /** ISO 3166-1 alpha-2 codes of the countries that nominals without a name of their own belong to, by index of the draft. */
    private final Map<Integer, String> countries = new HashMap<>();

    Scene(Reading reading, List<Quotation> quotations, List<Draft> drafts, Clusters clusters) {
        this.reading = reading;
        this.quotations = quotations;
        this.drafts = drafts;
        this.clusters = clusters;
    }

    Draft draft(int i) {
        return drafts.get(i);
    }

    /** Indices of the drafts in a sentence, in the order of the text. */
    List<Integer> inSentence(int sentence) {
        while (bySentence.size() < reading.sentences().size()) {
            bySentence.add(new ArrayList<>());
        }
        for (; indexed < drafts.size(); indexed++) {
            List<Integer> of = bySentence.get(drafts.get(indexed).sentence());
            of.add(indexed);
            of.sort(Comparator.comparing(i -> drafts.get(i).span()));
        }
        return bySentence.get(sentence);
    }

    Sentence sentence(Draft draft) {
        return reading.sentences().get(draft.sentence());
    }

    int block(Draft draft) {
        return sentence(draft).block();
    }

    /** The quotation that the draft stands in. */
    Optional<Quotation> quotation(Span span) {
        return quotations.stream().filter(q -> q.span().contains(span)).findFirst();
    }

    /** The draft that is the speaker of the quotation, an index. */
    Optional<Integer> speaker(Quotation quotation) {
        if (quotation.speaker() < 0) {
            return Optional.empty();
        }
        return headedBy(quotation.sentence(), quotation.speaker());
    }

    /** The draft with the head, a name before others. */
    Optional<Integer> headedBy(int sentence, int token) {
        return inSentence(sentence).stream()
                .filter(i -> drafts.get(i).head() == token)
                .min(Comparator.comparing((Integer i) -> !drafts.get(i).isName())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Type of the entity that the draft refers to: that of its first name, else its own. */
    EntityType type(int i) {
        int root = clusters.find(i);
        return drafts.get(root).isName()
                ? drafts.get(root).type()
                : drafts.get(i).type();
    }

    /** The one gender that the mentions of the entity tell; empty if none or both. */
    Optional<Gender> gender(int i) {
        Set<Gender> told = genders.computeIfAbsent(clusters.find(i), this::told);
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** What the text calls the entity: see {@link Descriptions}. */
    Set<String> descriptions(int i) {
        return descriptions.computeIfAbsent(clusters.find(i), root -> Descriptions.of(this, members(root)));
    }

    /** Says which country the nominal belongs to. */
    void belongs(int nominal, String country) {
        countries.put(nominal, country);
    }

    /** The one country that the nominals of the entity belong to. */
    Optional<String> country(int i) {
        Set<String> told = new HashSet<>();
        countries.forEach((nominal, country) -> {
            if (clusters.joined(nominal, i)) {
                told.add(country);
            }
        });
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** Makes two drafts one entity, and forgets what its mentions told. */
    void joined(int i, int j) {
        for (int root : List.of(clusters.find(i), clusters.find(j))) {
            genders.remove(root);
            descriptions.remove(root);
        }
        clusters.join(i, j);
    }

    private Set<Gender> told(int root) {
        Set<Gender> sure = new HashSet<>();
        Set<Gender> likely = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            if (clusters.find(i) != root) {
                continue;
            }
            switch (d.kind()) {
                case NAME -> {
                    Titles.gender(reading, d).ifPresent(sure::add);
                    PersonName name = PersonName.of(d.text());
                    if (name.parts().size() > 1) {
                        GivenNames.standard().gender(name.first()).ifPresent(likely::add);
                    }
                }
                case NOMINAL ->
                    Nouns.standard().gender(sentence(d).token(d.head()).lemma()).ifPresent(sure::add);
                case PRONOUN -> {
                    Pronoun p = PronounDrafts.kind(d);
                    if (p == Pronoun.HE || p == Pronoun.SHE) {
                        sure.add(p == Pronoun.HE ? Gender.MASCULINE : Gender.FEMININE);
                    }
                }
            }
        }
        return sure.isEmpty() ? likely : sure;
    }

    /** Indices of the drafts that refer to the same entity. */
    List<Integer> members(int i) {
        int root = clusters.find(i);
        List<Integer> members = new ArrayList<>();
        for (int j = 0; j < drafts.size(); j++) {
            if (clusters.find(j) == root) {
                members.add(j);
            }
        }
        return members;
    }
}
