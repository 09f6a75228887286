package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Outcomes of checks in the XML of JUnit, which CI servers read: a check is a test case, a broken rule a failure; the rows of a
 * warning are the output of a case that passes.
 */
final class JUnitReport {
    private static final int WIDTH = 200;
    private static final String SUITE = "newsgraph.checks";
    private final int most;

    /** Of each check at most so many rows are shown. */
    JUnitReport(int most) {
        this.most = most;
    }

    void print(List<CheckOutcome> outcomes, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            suite(outcomes, xml);
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report can always be written", e);
        }
    }

    private void suite(List<CheckOutcome> outcomes, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SUITE);
        xml.writeAttribute("tests", String.valueOf(outcomes.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(outcomes.stream().filter(CheckOutcome::isBroken).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute(
                "time",
                seconds(outcomes.stream().mapToLong(o -> o.took().toMillis()).sum()));
        for (CheckOutcome outcome : outcomes) {
            testCase(outcome, xml);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private void testCase(CheckOutcome outcome, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SUITE);
        xml.writeAttribute("name", outcome.check().id());
        xml.writeAttribute("time", seconds(outcome.took().toMillis()));
        if (!outcome.holds()) {
            line(xml, 3);
            xml.writeStartElement(outcome.isBroken() ? "failure" : "system-out");
            if (outcome.isBroken()) {
                xml.writeAttribute("message", outcome.check().sentence());
                xml.writeAttribute("type", "rows");
            }
            StringWriter rows = new StringWriter();
            outcome.table(most, WIDTH, new PrintWriter(rows));
            xml.writeCharacters(valid(rows.toString()));
            xml.writeEndElement();
            line(xml, 2);
        }
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    /** Without the characters that XML 1.0 has no place for, such as half of a surrogate pair. */
    private static String valid(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
