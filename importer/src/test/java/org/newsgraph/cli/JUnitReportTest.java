package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.ask.Check;
import org.newsgraph.store.Answer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The report is what CI servers read, whatever stands in the graph. */
final class JUnitReportTest {
    private static final String HOSTILE = "</failure><x> & ]]> \"quoted\" \u0007 \uD83D\uDE00 \uD83D";

    @Test
    void the_report_is_valid_counts_right_and_keeps_hostile_text_as_text() throws Exception {
        String report = report(List.of(
                outcome("first", Check.Severity.ERROR, List.of()),
                outcome("second", Check.Severity.ERROR, List.of(List.<Object>of(HOSTILE))),
                outcome("third", Check.Severity.WARNING, List.of(List.<Object>of("look")))));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(report)));

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertEquals("The second holds.", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("</failure><x> & ]]> \"quoted\""), failure.getTextContent());
        assertEquals(1, document.getElementsByTagName("system-out").getLength());
    }

    private static String report(List<CheckOutcome> outcomes) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new JUnitReport(5).print(outcomes, out);
        out.flush();
        return text.toString();
    }

    private static CheckOutcome outcome(String id, Check.Severity severity, List<List<Object>> rows) {
        Check check = new Check(id, "The " + id + " holds.", severity, "RETURN 1");
        return new CheckOutcome(check, new Answer(List.of("text"), List.copyOf(rows)), Duration.ofMillis(12));
    }
}
