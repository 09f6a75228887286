package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;

/** What the values of a property are, for formats that declare it. */
enum ValueType {
    STRING,
    INTEGER,
    DOUBLE,
    BOOLEAN,
    DATE,
    LIST;

    private static final ObjectMapper JSON = new ObjectMapper();

    static ValueType of(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return INTEGER;
        }
        if (value instanceof Double || value instanceof Float) {
            return DOUBLE;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (value instanceof LocalDate) {
            return DATE;
        }
        return value instanceof List ? LIST : STRING;
    }

    /** The type that holds the values of both. */
    ValueType or(ValueType other) {
        return this == other ? this : STRING;
    }

    /** The value as text; a list as an array of JSON. */
    static String text(Object value) {
        if (!(value instanceof List)) {
            return value.toString();
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of plain values can always be written", e);
        }
    }
}
