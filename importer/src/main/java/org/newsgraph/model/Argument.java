package org.newsgraph.model;

/**
 * An argument of an event.
 *
 * @param entity id of the entity in the document
 * @param span the mention that fills the role
 */
public record Argument(Role role, String entity, Span span) {}
