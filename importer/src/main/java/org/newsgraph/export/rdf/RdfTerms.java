package org.newsgraph.export.rdf;

import static java.util.Map.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;

/**
 * Which terms of public vocabularies stand for labels, properties and relationship types of the graph.
 *
 * <p>Sources: <a href="https://schema.org">schema.org</a>; W. R. van Hage et al., Design and use of the Simple Event Model (SEM), 2011; PROV-O,
 * W3C Recommendation of 30 April 2013.
 */
final class RdfTerms {
    static final String SCHEMA = "https://schema.org/";
    static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String NODES = "urn:newsgraph:";
    private static final String OWN = NODES + "vocabulary:";

    static final List<Namespace> NAMESPACES = List.of(
            new SimpleNamespace("ng", OWN),
            new SimpleNamespace("prov", PROV.NAMESPACE),
            new SimpleNamespace("rdf", RDF.NAMESPACE),
            new SimpleNamespace("schema", SCHEMA),
            new SimpleNamespace("sem", SEM),
            new SimpleNamespace("xsd", XSD.NAMESPACE));

    static final IRI HAS_TIME = sem("hasTime");
    static final IRI TIME = sem("Time");
    static final IRI BEGIN = sem("hasBeginTimeStamp");
    static final IRI END = sem("hasEndTimeStamp");
    static final IRI EVENT_TYPE = sem("eventType");
    static final IRI SAME_AS = schema("sameAs");
    static final IRI DERIVED_FROM = PROV.WAS_DERIVED_FROM;

    private static final Map<NodeKind, List<IRI>> CLASSES = Map.of(
            NodeKind.ARTICLE, List.of(schema("NewsArticle"), PROV.ENTITY),
            NodeKind.SENTENCE, List.of(own("Sentence"), PROV.ENTITY),
            NodeKind.STATEMENT, List.of(schema("Quotation"), PROV.ENTITY),
            NodeKind.ENTITY, List.of(own("Entity")),
            NodeKind.EVENT, List.of(sem("Event"), schema("Event")));

    private static final Map<String, List<IRI>> LABELS = Map.of(
            "Person", List.of(schema("Person"), sem("Actor")),
            "Country", List.of(schema("Country"), sem("Actor"), sem("Place")),
            "Organization", List.of(schema("Organization"), sem("Actor")),
            "Place", List.of(schema("Place"), sem("Place")),
            "Group", List.of(own("Group"), sem("Actor")),
            "NamedEvent", List.of(schema("Event")));

    private static final Map<NodeKind, Map<String, IRI>> PROPERTIES = Map.of(
            NodeKind.ARTICLE,
            Map.of(
                    "title", schema("headline"),
                    "publisher", schema("publisher"),
                    "byline", schema("author"),
                    "publishedOn", schema("datePublished"),
                    "url", schema("url"),
                    "language", schema("inLanguage")),
            NodeKind.SENTENCE,
            Map.of("text", schema("text"), "index", schema("position")),
            NodeKind.STATEMENT,
            Map.of("text", schema("text")),
            NodeKind.ENTITY,
            Map.of(
                    "name", schema("name"),
                    "aliases", schema("alternateName"),
                    "gender", schema("gender"),
                    "titles", schema("jobTitle")),
            NodeKind.EVENT,
            Map.of("label", schema("name"), "start", schema("startDate"), "end", schema("endDate")));

    /** From the start of a relationship to its end. */
    private static final Map<String, IRI> FORWARD = Map.ofEntries(
            entry("HAS_SENTENCE", schema("hasPart")),
            entry("MENTIONS", schema("mentions")),
            entry("SAID_BY", schema("spokenByCharacter")),
            entry("ABOUT", schema("about")),
            entry("ACTOR", sem("hasActor")),
            entry("RECIPIENT", sem("hasActor")),
            entry("PARTICIPANT", sem("hasActor")),
            entry("AT", sem("hasPlace")),
            entry("MEMBER_OF", schema("memberOf")),
            entry("NATIONAL_OF", schema("nationality")),
            entry("WORKS_FOR", schema("worksFor")),
            entry("OWNS", schema("owns")),
            entry("LOCATED_IN", schema("containedInPlace")),
            entry("SPOUSE_OF", schema("spouse")),
            entry("SIBLING_OF", schema("sibling")),
            entry("PARENT_OF", schema("children")),
            entry("CHILD_OF", schema("parent")));

    /** From the end of a relationship to its start. */
    private static final Map<String, IRI> BACKWARD = Map.of(
            "HAS_SENTENCE", PROV.WAS_QUOTED_FROM,
            "CONTAINS", PROV.WAS_QUOTED_FROM,
            "REPORTS", PROV.WAS_DERIVED_FROM,
            "FOUNDED", schema("founder"));

    private RdfTerms() {}

    static IRI node(NodeKey key) {
        return Values.iri(NODES + key.kind().label().toLowerCase(Locale.ROOT) + ":" + encoded(key.id()));
    }

    static IRI relationship(String id) {
        return Values.iri(NODES + "relationship:" + encoded(id));
    }

    /** The time of an event. */
    static IRI time(NodeKey event) {
        return Values.iri(NODES + "time:" + encoded(event.id()));
    }

    /** A term of our own vocabulary; its names are those of the graph model. */
    static IRI own(String name) {
        return Values.iri(OWN + encoded(name));
    }

    static List<IRI> classes(NodeKind kind) {
        return CLASSES.getOrDefault(kind, List.of());
    }

    static List<IRI> classes(String label) {
        return LABELS.getOrDefault(label, List.of(schema("Thing")));
    }

    static IRI property(NodeKind kind, String name) {
        if (name.equals("id")) {
            return schema("identifier");
        }
        IRI known = PROPERTIES.getOrDefault(kind, Map.of()).get(name);
        return known == null ? own(name) : known;
    }

    static List<IRI> forward(String type) {
        IRI known = FORWARD.get(type);
        return known == null ? List.of() : List.of(known);
    }

    static List<IRI> backward(String type) {
        IRI known = BACKWARD.get(type);
        return known == null ? List.of() : List.of(known);
    }

    private static IRI schema(String name) {
        return Values.iri(SCHEMA + name);
    }

    private static IRI sem(String name) {
        return Values.iri(SEM + name);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}
