package org.newsgraph.export.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Values of properties as literals. */
final class RdfLiterals {
    private RdfLiterals() {}

    static Literal of(Object value) {
        if (value instanceof LocalDate day) {
            return Values.literal(day.toString(), XSD.DATE);
        }
        if (value instanceof Long number) {
            return Values.literal(number.toString(), XSD.INTEGER);
        }
        if (value instanceof Double number) {
            return Values.literal(BigDecimal.valueOf(number).toPlainString(), XSD.DECIMAL);
        }
        if (value instanceof Boolean bool) {
            return Values.literal(bool.booleanValue());
        }
        return Values.literal(value.toString());
    }

    /** A date at the precision that it has: a day, a month or a year; what is none of these stays a text. */
    static Literal date(Object value) {
        String text = value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Values.literal(text, XSD.DATE);
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return Values.literal(text, XSD.GYEARMONTH);
        }
        return text.matches("\\d{4}") ? Values.literal(text, XSD.GYEAR) : Values.literal(text);
    }
}
