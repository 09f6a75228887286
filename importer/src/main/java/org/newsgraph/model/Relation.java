package org.newsgraph.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A relation between two entities of a document, as the text at {@code span} says.
 *
 * @param subject id of an entity in the document
 * @param object id of an entity in the document
 * @param qualifiers such as {@code title}, {@code status} (former, acting, elect), {@code since}
 * @param span the words that say it
 * @param sentence index of their sentence
 * @param confidence from 0 to 1
 */
public record Relation(
        String subject,
        Predicate predicate,
        String object,
        SortedMap<String, String> qualifiers,
        Span span,
        int sentence,
        double confidence) {
    public Relation {
        qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
    }
}
