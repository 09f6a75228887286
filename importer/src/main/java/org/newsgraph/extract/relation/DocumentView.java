package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.OfficeKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Relation;

/** A document as the features of pairs see it: where its entities stand, and what its sentences say of them. */
final class DocumentView {
    private static final int LEAD = 3;

    private final Map<String, Entity> entities;
    private final List<MarkedSentence> sentences;
    private final Facts facts;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, List<Relation>> bySubject = new HashMap<>();
    private final Map<String, Map<OfficeKind, String>> offices;
    private final Map<EntityType, List<String>> ranks = new HashMap<>();
    private final Map<String, Integer> home = new HashMap<>();

    /** A mark and the sentence that it stands in. */
    record Place(MarkedSentence sentence, Mark mark) {}

    /** Two marks in one sentence, those that come nearest. */
    record Meeting(
            Place subject,
            Place object,
            int gap,
            boolean subjectFirst,
            List<String> words,
            List<String> shape,
            String path,
            String before,
            String after) {}

    DocumentView(
            Map<String, Entity> entities,
            List<MarkedSentence> sentences,
            List<Relation> said,
            Map<String, Map<OfficeKind, String>> offices,
            Facts facts) {
        this.entities = entities;
        this.sentences = sentences;
        this.offices = offices;
        this.facts = facts;
        for (MarkedSentence s : sentences) {
            for (Mark mark : s.names()) {
                places.computeIfAbsent(mark.id(), k -> new ArrayList<>()).add(new Place(s, mark));
            }
        }
        said.forEach(r ->
                bySubject.computeIfAbsent(r.subject(), k -> new ArrayList<>()).add(r));
        for (Entity e : entities.values()) {
            ranks.computeIfAbsent(e.type(), k -> new ArrayList<>()).add(e.id());
            facts.countryCode(e).ifPresent(c -> home.merge(c, count(e), Integer::sum));
        }
        ranks.values()
                .forEach(ids -> ids.sort(Comparator.comparingInt((String id) ->
                                -places.getOrDefault(id, List.of()).size())
                        .thenComparing(id -> id)));
    }

    Facts facts() {
        return facts;
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    @Nullable
    EntityType type(String id) {
        Entity e = entities.get(id);
        return e == null ? null : e.type();
    }

    List<Relation> from(Entity a) {
        return bySubject.getOrDefault(a.id(), List.of());
    }

    List<Relation> between(Entity a, Entity b) {
        return from(a).stream().filter(r -> r.object().equals(b.id())).toList();
    }

    int count(Entity e) {
        return places.getOrDefault(e.id(), List.of()).size();
    }

    List<Place> places(Entity e) {
        return places.getOrDefault(e.id(), List.of());
    }

    /** Place of the entity among those of its type by frequency, from 0. */
    int rank(Entity e) {
        return ranks.getOrDefault(e.type(), List.of()).indexOf(e.id());
    }

    int ofType(EntityType type) {
        return ranks.getOrDefault(type, List.of()).size();
    }

    /** Whether the object ever stands as a modifier right before the subject's sentence mates: "always", "some" or "never". */
    String forms(Entity object, Entity subject) {
        long all = 0;
        long modifying = 0;
        for (Place p : places(object)) {
            boolean together = places(subject).stream().anyMatch(q -> q.sentence() == p.sentence());
            if (together) {
                all++;
                int next = p.mark().last() + 1;
                MarkedSentence s = p.sentence();
                modifying += s.isNoun(next)
                                || s.tag(next).equals("POS")
                                || s.tag(next).startsWith("JJ")
                        ? 1
                        : 0;
            }
        }
        return modifying == 0 ? "never" : modifying == all ? "always" : "some";
    }

    /** Share of the entity among all mentions of entities of its type. */
    double share(Entity e) {
        int all = ranks.getOrDefault(e.type(), List.of()).stream()
                .mapToInt(id -> places.getOrDefault(id, List.of()).size())
                .sum();
        return all == 0 ? 0 : count(e) / (double) all;
    }

    boolean inLead(Entity e) {
        return places(e).stream().anyMatch(p -> p.sentence().index() < LEAD);
    }

    /** Whether most places and bodies of the document that are known lie in the country. */
    String home(String iso2) {
        int here = home.getOrDefault(iso2, 0);
        int all = home.values().stream().mapToInt(Integer::intValue).sum();
        return here == 0 ? "none" : 2 * here > all ? "most" : "some";
    }

    Set<OfficeKind> offices(Entity person) {
        return offices.getOrDefault(person.id(), Map.of()).keySet();
    }

    /** The title of an office of state that the person is said to hold, of whatever state. */
    Optional<String> title(Entity person) {
        Map<OfficeKind, String> titles = offices.getOrDefault(person.id(), Map.of());
        return titles.entrySet().stream()
                .filter(e -> e.getKey().ofState())
                .map(Map.Entry::getValue)
                .filter(title -> !title.equals("Counterpart"))
                .findFirst();
    }

    int sentencesApart(Entity a, Entity b) {
        int least = Integer.MAX_VALUE;
        for (Place p : places(a)) {
            for (Place q : places(b)) {
                least = Math.min(
                        least, Math.abs(p.sentence().index() - q.sentence().index()));
            }
        }
        return least;
    }

    int meetings(Entity a, Entity b) {
        int n = 0;
        for (Place p : places(a)) {
            for (Place q : places(b)) {
                n += p.sentence() == q.sentence() ? 1 : 0;
            }
        }
        return n;
    }

    Optional<Meeting> meeting(Entity a, Entity b) {
        Place bestA = null;
        Place bestB = null;
        int gap = Integer.MAX_VALUE;
        for (Place p : places(a)) {
            for (Place q : places(b)) {
                if (p.sentence() == q.sentence()) {
                    int here = Math.max(
                            0,
                            Math.max(p.mark().first(), q.mark().first())
                                    - Math.min(p.mark().last(), q.mark().last())
                                    - 1);
                    if (here < gap) {
                        gap = here;
                        bestA = p;
                        bestB = q;
                    }
                }
            }
        }
        return bestA == null || bestB == null ? Optional.empty() : Optional.of(meeting(bestA, bestB, gap));
    }

    private static Meeting meeting(Place a, Place b, int gap) {
        MarkedSentence s = a.sentence();
        boolean subjectFirst = a.mark().first() <= b.mark().first();
        int from = Math.min(a.mark().last(), b.mark().last()) + 1;
        int to = Math.max(a.mark().first(), b.mark().first()) - 1;
        List<String> words = new ArrayList<>();
        List<String> shape = new ArrayList<>();
        for (int i = from; i <= to && i - from < 8; i++) {
            Mark mark = s.at(i);
            words.add(
                    mark == null ? Assertion.lemma(s, i) : mark.entity().type().name());
            shape.add(
                    mark == null
                            ? (s.isNoun(i) ? "N" : s.tag(i))
                            : mark.entity().type().name());
        }
        int first = Math.min(a.mark().first(), b.mark().first());
        int last = Math.max(a.mark().last(), b.mark().last());
        String path =
                Paths.between(s, a.mark().mention().head(), b.mark().mention().head());
        return new Meeting(a, b, gap, subjectFirst, words, shape, path, outside(s, first - 1), outside(s, last + 1));
    }

    private static String outside(MarkedSentence s, int i) {
        if (i < 0 || i >= s.size()) {
            return "border";
        }
        Mark mark = s.at(i);
        return mark != null
                ? mark.entity().type().name()
                : s.isNoun(i) || s.tag(i).startsWith("VB") ? s.tag(i) : s.lower(i);
    }

    List<MarkedSentence> sentences() {
        return sentences;
    }
}
