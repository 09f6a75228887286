package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Span;

/** Relations that a document tells only as a whole, by a learned model over pairs of its named entities. */
final class PairRelations {
    private static final int MOST_ENTITIES = 150;
    /** What a sentence says with at least this confidence, the model does not take back. */
    private static final double SURE = 0.72;

    private static final int PARTED = 8;

    private static final Set<Predicate> DEALINGS = EnumSet.of(
            Predicate.SPOKE_WITH,
            Predicate.MET,
            Predicate.ACCUSED,
            Predicate.CRITICISED,
            Predicate.THREATENED,
            Predicate.SANCTIONED,
            Predicate.FIGHTS,
            Predicate.OPPONENT_OF,
            Predicate.TENSE_WITH);

    private final LogisticModel model;

    PairRelations(LogisticModel model) {
        this.model = model;
    }

    /** All pairs that a task fits, with their features. */
    static void samples(DocumentView view, Map<String, Entity> entities, PairTask task, Consumer<PairSample> sink) {
        PairFeatures features = new PairFeatures(view);
        List<Entity> named = entities.values().stream()
                .filter(e -> view.count(e) > 0)
                .limit(MOST_ENTITIES)
                .toList();
        for (Entity a : named) {
            for (Entity b : named) {
                if (task.fits(a, b)) {
                    sink.accept(new PairSample(task, a.id(), b.id(), features.of(a, b)));
                }
            }
        }
    }

    /** Adds what the model takes for right, and takes back what the sentences hardly say and the model denies. */
    void find(DocumentView view, Map<String, Entity> entities, Claims claims) {
        for (PairTask task : PairTask.ALL) {
            List<PairSample> samples = new ArrayList<>();
            samples(view, entities, task, samples::add);
            Map<String, PairSample> best = new TreeMap<>();
            for (PairSample sample : samples) {
                double p = model.probability(task.name(), sample.features());
                Optional<Relation> said = claims.get(sample.subject(), task.predicate(), sample.object());
                if (said.isPresent()) {
                    if (p < model.threshold(task.name()) / 2 && said.get().confidence() < SURE) {
                        claims.remove(sample.subject(), task.predicate(), sample.object());
                    }
                } else if (p >= model.threshold(task.name()) && isPossible(view, claims, task, sample)) {
                    String group = task.functional() ? sample.subject() : sample.subject() + " " + sample.object();
                    best.merge(group, sample, (x, y) -> probability(y) > probability(x) ? y : x);
                }
            }
            best.values().forEach(s -> claims.add(relation(view, entities, s, probability(s))));
        }
    }

    private double probability(PairSample sample) {
        return model.probability(sample.task().name(), sample.features());
    }

    /** Not if the two only deal with each other, nor if the sentences tell another country, seat or party. */
    private static boolean isPossible(DocumentView view, Claims claims, PairTask task, PairSample sample) {
        boolean deals = claims.between(sample.subject(), sample.object()).stream()
                .anyMatch(r -> DEALINGS.contains(r.predicate()));
        if (deals || (task.subject() == EntityType.PERSON && task.functional() && isParted(view, sample))) {
            return false;
        }
        List<Relation> said = claims.from(sample.subject());
        if (task.functional()) {
            return said.stream()
                    .noneMatch(r -> EnumSet.of(task.predicate(), task.alike()).contains(r.predicate())
                            && task.object() == view.type(r.object())
                            && !r.object().equals(sample.object()));
        }
        Entity object = view.entity(sample.object());
        boolean party = object != null && Affiliation.isParty(object);
        return !party
                || said.stream()
                        .noneMatch(r -> r.predicate() == Predicate.MEMBER_OF
                                && !r.object().equals(sample.object())
                                && Optional.ofNullable(view.entity(r.object()))
                                        .filter(Affiliation::isParty)
                                        .isPresent());
    }

    /** Where the country stands right before the person, parted by a verb or a preposition: "Japan praised President X". */
    private static boolean isParted(DocumentView view, PairSample sample) {
        Entity a = view.entity(sample.subject());
        Entity b = view.entity(sample.object());
        Optional<DocumentView.Meeting> meeting = a == null || b == null ? Optional.empty() : view.meeting(a, b);
        return meeting.filter(m -> m.gap() <= PARTED && !m.subjectFirst())
                .filter(m -> m.shape().stream().anyMatch(t -> t.equals("IN") || t.startsWith("VB")))
                .isPresent();
    }

    private static Relation relation(DocumentView view, Map<String, Entity> entities, PairSample sample, double p) {
        Entity a = Objects.requireNonNull(entities.get(sample.subject()));
        Entity b = Objects.requireNonNull(entities.get(sample.object()));
        Optional<DocumentView.Meeting> meeting = view.meeting(a, b);
        DocumentView.Place at = meeting.map(DocumentView.Meeting::subject)
                .orElseGet(() -> view.places(a).get(0));
        Span span = meeting.map(m -> m.subject()
                        .mark()
                        .mention()
                        .span()
                        .cover(m.object().mark().mention().span()))
                .orElse(at.mark().mention().span());
        SortedMap<String, String> qualifiers = new TreeMap<>(Map.of("basis", "document"));
        if (sample.task().predicate() == Predicate.HOLDS_OFFICE) {
            view.title(a).ifPresent(title -> qualifiers.put("title", title));
        }
        return new Relation(
                sample.subject(),
                sample.task().predicate(),
                sample.object(),
                qualifiers,
                span,
                at.sentence().index(),
                Math.round(p * 100) / 100.0);
    }
}
