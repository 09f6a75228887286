package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Gist;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Role;

/** What single articles say of the nodes that articles share. */
final class SharedFacts {
    /** What is said of a person wrongly does most harm. */
    private static final Set<Predicate> OF_PEOPLE = EnumSet.of(
            Predicate.HOLDS_OFFICE, Predicate.LEADS, Predicate.MEMBER_OF, Predicate.NATIONAL_OF, Predicate.WORKS_FOR);

    private static final double SURE = 0.8;
    private static final double SURE_OF_PEOPLE = 0.9;

    private final Resolution resolution;

    SharedFacts(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Tells the sink all that an article says. */
    void tell(Gist gist, SharedSink sink) {
        Keys keys = new Keys(resolution, gist.article());
        Witness witness = Witness.of(gist);
        for (Gist.Named named : gist.entities()) {
            if (named.shown()) {
                keys.entity(named.entity().id()).ifPresent(sink::mentioned);
            }
        }
        for (Gist.Told event : gist.events()) {
            keys.event(event.id()).ifPresent(node -> tell(witness, event, node, keys, sink));
        }
        List<Gist.Related> relations = new ArrayList<>(gist.relations());
        relations.removeIf(r -> !isSaid(r) && !isSure(r));
        relations.addAll(Contacts.of(gist));
        relations.forEach(r -> tell(witness, r, keys, sink));
    }

    private static void tell(Witness witness, Gist.Told event, NodeKey node, Keys keys, SharedSink sink) {
        if (event.sentences().isEmpty()) {
            return;
        }
        event.sentences().forEach(s -> sink.reported(witness, node, s, event.confidence()));
        for (Gist.Part part : event.parts()) {
            tell(witness, event, node, part.role(), entity(keys, part.entity()), part.sentence(), sink);
        }
        if (event.place() != null) {
            tell(witness, event, node, Role.PLACE, entity(keys, event.place()), event.sentence(), sink);
        }
    }

    private static void tell(
            Witness witness,
            Gist.Told event,
            NodeKey node,
            Role role,
            @Nullable NodeKey entity,
            int sentence,
            SharedSink sink) {
        if (entity != null && sentence != Gist.NOWHERE) {
            sink.took(witness, new SharedSink.Part(node, EventRoles.type(role), entity), sentence, event.confidence());
        }
    }

    private static void tell(Witness witness, Gist.Related relation, Keys keys, SharedSink sink) {
        NodeKey subject = entity(keys, relation.meantSubject());
        NodeKey object = entity(keys, relation.meantObject());
        if (relation.sentence() != Gist.NOWHERE && subject != null && object != null && !subject.equals(object)) {
            sink.related(witness, Fact.of(relation, subject, object), relation, keys);
        }
    }

    private static @Nullable NodeKey entity(Keys keys, String id) {
        return keys.entity(id).orElse(null);
    }

    /** Not inferred from the document as a whole. */
    private static boolean isSaid(Gist.Related relation) {
        return !"document".equals(relation.qualifiers().get("basis"));
    }

    /** Whether an inference may stand in the graph beside what sentences say. */
    private static boolean isSure(Gist.Related relation) {
        return relation.confidence() >= (OF_PEOPLE.contains(relation.predicate()) ? SURE_OF_PEOPLE : SURE);
    }
}
