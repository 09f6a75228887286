package org.newsgraph.model;

/** A block of an article: a headline, a paragraph, a caption … Sentences never cross its border. */
public record Block(Span span, BlockKind kind) {}
