package org.newsgraph.export.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * Turns rows into triples. A relationship is a triple in our own vocabulary and, where there is one, in a public one; if it has
 * properties beyond its id, a reified {@code rdf:Statement} carries them and leads to the evidence.
 */
final class RdfStatements {
    private static final Set<String> DATES = Set.of("publishedOn", "start", "end", "first", "last", "date");
    private final RDFHandler out;

    RdfStatements(RDFHandler out) {
        this.out = out;
    }

    void add(NodeRow row) {
        IRI node = RdfTerms.node(row.key());
        RdfTerms.classes(row.kind()).forEach(c -> add(node, RDF.TYPE, c));
        row.labels().forEach(l -> RdfTerms.classes(l).forEach(c -> add(node, RDF.TYPE, c)));
        row.properties().forEach((name, value) -> property(row.kind(), node, name, value));
        Object start = row.properties().get("start");
        if (row.kind() == NodeKind.EVENT && start != null) {
            time(row, node, start);
        }
    }

    private void property(NodeKind kind, IRI node, String name, Object value) {
        if (kind == NodeKind.EVENT && name.equals("type")) {
            add(node, RdfTerms.EVENT_TYPE, RdfTerms.own(value.toString()));
        } else if (name.equals("wikidata")) {
            add(node, RdfTerms.SAME_AS, Values.iri("http://www.wikidata.org/entity/" + value));
        } else {
            values(node, RdfTerms.property(kind, name), name, value);
        }
    }

    private void time(NodeRow event, IRI node, Object start) {
        IRI time = RdfTerms.time(event.key());
        add(node, RdfTerms.HAS_TIME, time);
        add(time, RDF.TYPE, RdfTerms.TIME);
        add(time, RdfTerms.BEGIN, RdfLiterals.date(start));
        Object end = event.properties().get("end");
        if (end != null) {
            add(time, RdfTerms.END, RdfLiterals.date(end));
        }
    }

    void add(RelationshipRow row) {
        IRI from = RdfTerms.node(row.from());
        IRI to = RdfTerms.node(row.to());
        IRI type = RdfTerms.own(row.type());
        add(from, type, to);
        RdfTerms.forward(row.type()).forEach(p -> add(from, p, to));
        RdfTerms.backward(row.type()).forEach(p -> add(to, p, from));
        if (row.properties().size() > 1) {
            reify(row, from, type, to);
        }
    }

    private void reify(RelationshipRow row, IRI from, IRI type, IRI to) {
        IRI relationship = RdfTerms.relationship(row.id());
        add(relationship, RDF.TYPE, RDF.STATEMENT);
        add(relationship, RDF.SUBJECT, from);
        add(relationship, RDF.PREDICATE, type);
        add(relationship, RDF.OBJECT, to);
        row.properties().forEach((name, value) -> {
            if (name.equals("evidence") || name.equals("events")) {
                NodeKind kind = name.equals("evidence") ? NodeKind.SENTENCE : NodeKind.EVENT;
                all(value)
                        .forEach(id -> add(
                                relationship, RdfTerms.DERIVED_FROM, RdfTerms.node(new NodeKey(kind, id.toString()))));
            } else if (!name.equals("id")) {
                values(relationship, RdfTerms.own(name), name, value);
            }
        });
    }

    private void values(IRI subject, IRI predicate, String name, Object value) {
        for (Object one : all(value)) {
            add(
                    subject,
                    predicate,
                    DATES.contains(name) && !(one instanceof Number) ? RdfLiterals.date(one) : RdfLiterals.of(one));
        }
    }

    private static Collection<?> all(Object value) {
        return value instanceof Collection<?> list ? list : List.of(value);
    }

    private void add(IRI subject, IRI predicate, Value object) {
        out.handleStatement(Statements.statement(subject, predicate, object, null));
    }
}
