package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.TestGraph;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.store.GraphStore;

/** Turtle and JSON-LD are read back by RDF4J, and hold what the database holds. */
final class RdfExportIT {
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String HOSTILE = SampleGraph.HOSTILE;

    @TempDir
    private Path dir;

    private GraphStore store;

    @BeforeEach
    void fill() {
        store = SampleGraph.fill();
        SampleGraph.addStatement(store, new TreeMap<>(Map.of("id", "hostile `'\"\\ id#1", "text", HOSTILE)));
    }

    @AfterEach
    void close() {
        store.clear();
        store.close();
    }

    @Test
    void Turtle_and_JSON_LD_hold_the_same_triples_and_as_many_as_the_database() throws IOException {
        Model turtle = parse(TestGraph.export(dir, "turtle"), RDFFormat.TURTLE);
        Model json = parse(TestGraph.export(dir, "jsonld"), RDFFormat.JSONLD);
        assertEquals(new TreeSet<>(), difference(turtle, json));
        assertEquals(new TreeSet<>(), difference(json, turtle));
        assertEquals(number("MATCH (n:Article) RETURN count(n)"), instances(turtle, "https://schema.org/NewsArticle"));
        assertEquals(number("MATCH (n:Person) RETURN count(n)"), instances(turtle, "https://schema.org/Person"));
        assertEquals(number("MATCH (n:Country) RETURN count(n)"), instances(turtle, "https://schema.org/Country"));
        assertEquals(number("MATCH (n:Event) RETURN count(n)"), instances(turtle, SEM + "Event"));
        assertEquals(
                number("MATCH (v:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(e) RETURN count(DISTINCT [v.id, e.id])"),
                turtle.filter(null, Values.iri(SEM + "hasActor"), null).size());
        assertEquals(
                number("MATCH (s:Sentence)-[:REPORTS]->(v:Event) RETURN count(DISTINCT [s.id, v.id])"),
                turtle.filter(null, PROV.WAS_DERIVED_FROM, null).stream()
                        .filter(st -> turtle.contains(st.getSubject(), RDF.TYPE, Values.iri(SEM + "Event")))
                        .count());
        assertEquals(
                number("MATCH ()-[r]->() WHERE size(keys(r)) > 1 RETURN count(r)"),
                instances(turtle, RDF.STATEMENT.stringValue()));
        assertTrue(turtle.contains(null, Values.iri("https://schema.org/text"), Values.literal(HOSTILE)));
    }

    @Test
    void a_date_keeps_its_precision_as_a_datatype() throws IOException {
        Model turtle = parse(TestGraph.export(dir, "turtle"), RDFFormat.TURTLE);
        for (Statement st : turtle.filter(null, Values.iri(SEM + "hasBeginTimeStamp"), null)) {
            String text = st.getObject().stringValue();
            IRI type = ((Literal) st.getObject()).getDatatype();
            assertEquals(text.length() == 10 ? XSD.DATE : text.length() == 7 ? XSD.GYEARMONTH : XSD.GYEAR, type, text);
        }
    }

    private static Model parse(String text, RDFFormat format) throws IOException {
        return Rio.parse(new StringReader(text), "", format);
    }

    private static Set<String> difference(Model one, Model other) {
        return one.stream()
                .filter(st -> !other.contains(st))
                .map(Statement::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long instances(Model model, String type) {
        return model.filter(null, RDF.TYPE, Values.iri(type)).size();
    }

    private long number(String cypher) {
        return SampleGraph.number(store, cypher);
    }
}
