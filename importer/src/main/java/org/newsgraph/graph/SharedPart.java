package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.Gist;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;

/**
 * The relationships of the part of the graph that articles share: who takes part in events, what holds between entities, how
 * events belong to each other. Only those that start at nodes of one's choice are put together.
 */
final class SharedPart implements SharedSink {
    private final Predicate<NodeKey> chosen;
    private final EventRoles roles = new EventRoles();
    private final EntityRelations relations;

    SharedPart(Resolution resolution, Predicate<NodeKey> chosen) {
        this.chosen = chosen;
        this.relations = new EntityRelations(resolution);
    }

    @Override
    public void mentioned(NodeKey entity) {
        // its row says nothing of that
    }

    @Override
    public void reported(Witness witness, NodeKey event, int sentence, double confidence) {
        // the relationship belongs to the article
    }

    @Override
    public void took(Witness witness, Part part, int sentence, double confidence) {
        if (chosen.test(part.event())) {
            roles.add(witness, part, sentence, confidence);
        }
    }

    @Override
    public void related(Witness witness, Fact fact, Gist.Related relation, Keys keys) {
        if (chosen.test(fact.subject())) {
            relations.add(witness, fact, relation, keys);
        }
    }

    /** All that was told, and those of the links that start at a chosen node and lead to a node of the ledger. */
    List<RelationshipRow> rows(List<EventLink> links, Ledger ledger) {
        List<RelationshipRow> rows = new ArrayList<>(roles.rows());
        rows.addAll(relations.rows());
        for (EventLink link : links) {
            NodeKey from = Keys.eventNode(link.from());
            NodeKey to = Keys.eventNode(link.to());
            if (chosen.test(from) && ledger.holds(from) && ledger.holds(to)) {
                rows.add(new Properties()
                        .with("because", link.because())
                        .relationship(from, link.kind().name(), to, ""));
            }
        }
        return rows;
    }
}
