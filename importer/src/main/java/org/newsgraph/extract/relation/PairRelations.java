package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Span;

/** Relations that a document tells only as a whole, by a learned model over pairs of its named entities. */
final class PairRelations {
    private static final int MOST_ENTITIES = 150;

    private final PairModel model;

    PairRelations(PairModel model) {
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

    /** Adds what the model takes for right, and takes back what the sentences seemed to say and the model denies. */
    void find(DocumentView view, Map<String, Entity> entities, Claims claims) {
        for (PairTask task : PairTask.ALL) {
            List<PairSample> samples = new ArrayList<>();
            samples(view, entities, task, samples::add);
            for (PairSample sample : samples) {
                double p = model.probability(task, sample.features());
                boolean said = claims.has(sample.subject(), task.predicate(), sample.object());
                if (said && p < model.threshold(task) / 2 && model.threshold(task) < 1) {
                    claims.remove(sample.subject(), task.predicate(), sample.object());
                } else if (!said && p >= model.threshold(task)) {
                    claims.add(relation(view, entities, sample, p));
                }
            }
        }
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
        return new Relation(
                sample.subject(),
                sample.task().predicate(),
                sample.object(),
                new TreeMap<>(Map.of("basis", "document")),
                span,
                at.sentence().index(),
                Math.round(p * 100) / 100.0);
    }
}
