package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * GraphML 1.0, as Gephi, yEd, Cytoscape, igraph and NetworkX read it: all nodes, then all relationships. Properties are data
 * of the same name; {@code labels} of a node are separated by spaces, the type of a relationship is {@code label}. GraphML has no lists and no dates: the
 * former are arrays of JSON, the latter ISO texts. Characters that XML 1.0 does not have become U+FFFD.
 */
public final class GraphMl implements GraphFormat.OneFile {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.:-]");

    @Override
    public void write(GraphRows graph, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            line(xml);
            keys(Columns.of(graph), xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "newsgraph");
            xml.writeAttribute("edgedefault", "directed");
            line(xml);
            graph.nodes(node -> within(() -> node(node, xml)));
            graph.relationships(row -> within(() -> edge(row, xml)));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private interface XmlStep {
        void run() throws XMLStreamException;
    }

    private static void within(XmlStep step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void keys(Columns columns, XMLStreamWriter xml) throws XMLStreamException {
        key("labels", "node", "labels", ValueType.STRING, xml);
        keys("node", columns.ofAllNodes(), xml);
        key("label", "edge", "label", ValueType.STRING, xml);
        keys("edge", columns.relationships(), xml);
    }

    private static void keys(String of, SortedMap<String, ValueType> columns, XMLStreamWriter xml)
            throws XMLStreamException {
        for (Map.Entry<String, ValueType> e : columns.entrySet()) {
            key(of + "." + e.getKey(), of, e.getKey(), e.getValue(), xml);
        }
    }

    private static void key(String id, String of, String name, ValueType type, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", nmtoken(id));
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", legal(name));
        xml.writeAttribute(
                "attr.type",
                switch (type) {
                    case STRING, DATE, LIST -> "string";
                    case INTEGER -> "long";
                    case DOUBLE -> "double";
                    case BOOLEAN -> "boolean";
                });
        line(xml);
    }

    private static void node(NodeRow row, XMLStreamWriter xml) throws XMLStreamException {
        TreeSet<String> labels = new TreeSet<>(row.labels());
        labels.add(row.kind().label());
        xml.writeStartElement("node");
        xml.writeAttribute("id", id(row.key()));
        data("labels", String.join(" ", labels), xml);
        data("node.", row.properties(), xml);
        xml.writeEndElement();
        line(xml);
    }

    private static void edge(RelationshipRow row, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", nmtoken("r:" + row.id()));
        xml.writeAttribute("source", id(row.from()));
        xml.writeAttribute("target", id(row.to()));
        data("label", row.type(), xml);
        data("edge.", row.properties(), xml);
        xml.writeEndElement();
        line(xml);
    }

    private static void data(String prefix, Map<String, Object> properties, XMLStreamWriter xml)
            throws XMLStreamException {
        for (Map.Entry<String, Object> e : properties.entrySet()) {
            data(nmtoken(prefix + e.getKey()), ValueType.text(e.getValue()), xml);
        }
    }

    private static void data(String key, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        String text = legal(value);
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            xml.writeCharacters(text.substring(from, at));
            // a reader would take a bare one for a line feed
            xml.writeEntityRef("#xD");
            from = at + 1;
        }
        xml.writeCharacters(text.substring(from));
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String id(NodeKey key) {
        return nmtoken(key.kind().label() + ":" + key.id());
    }

    /** A name token of XML, one for each text: what it may not have is written as its code points between underscores. */
    private static String nmtoken(String text) {
        return NO_NAME.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        "_" + Integer.toHexString(m.group().codePointAt(0)).toUpperCase(Locale.ROOT) + "_"));
    }

    private static String legal(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
