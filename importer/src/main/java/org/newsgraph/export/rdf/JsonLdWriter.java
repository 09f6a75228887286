package org.newsgraph.export.rdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD as a stream: a context of prefixes, then one object for each run of triples with one subject. Libraries of
 * JSON-LD hold the whole document while they write it. An object that comes twice is one node to a reader.
 */
final class JsonLdWriter extends AbstractRDFHandler {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Writer out;
    private final SortedMap<String, String> prefixes = new TreeMap<>();
    private @Nullable Resource subject;
    private ObjectNode open = mapper.createObjectNode();
    private boolean begun;

    JsonLdWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void handleStatement(Statement st) {
        if (!st.getSubject().equals(subject)) {
            close();
            subject = st.getSubject();
            open.put("@id", subject.stringValue());
        }
        boolean type = st.getPredicate().equals(RDF.TYPE);
        ArrayNode values = open.withArray(type ? "@type" : compact(st.getPredicate()));
        values.add(type ? mapper.getNodeFactory().textNode(compact((IRI) st.getObject())) : value(st.getObject()));
    }

    @Override
    public void endRDF() {
        close();
        begin();
        write("\n]}\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
    }

    private void close() {
        if (subject != null) {
            write(begin() ? "\n" : ",\n");
            write(json(open));
            open = mapper.createObjectNode();
        }
    }

    /** Writes the context, once all prefixes are known; whether it did. */
    private boolean begin() {
        if (begun) {
            return false;
        }
        begun = true;
        write("{\"@context\":" + json(mapper.valueToTree(prefixes)) + ",\n\"@graph\":[");
        return true;
    }

    private JsonNode value(Value value) {
        if (!(value instanceof Literal literal)) {
            return mapper.createObjectNode().put("@id", value.stringValue());
        }
        if (literal.getDatatype().equals(XSD.STRING)) {
            return mapper.getNodeFactory().textNode(literal.getLabel());
        }
        return mapper.createObjectNode().put("@value", literal.getLabel()).put("@type", compact(literal.getDatatype()));
    }

    private String compact(IRI iri) {
        String text = iri.stringValue();
        return prefixes.entrySet().stream()
                .filter(e -> text.startsWith(e.getValue()))
                .map(e -> e.getKey() + ":" + text.substring(e.getValue().length()))
                .findFirst()
                .orElse(text);
    }

    private String json(JsonNode node) {
        try {
            return mapper.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
    }
}
