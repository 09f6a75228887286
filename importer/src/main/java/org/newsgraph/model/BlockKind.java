package org.newsgraph.model;

/** What a block of an article (a line or a paragraph) is. Only {@link #PARAGRAPH} and headlines carry the report itself. */
public enum BlockKind {
    HEADLINE,
    PARAGRAPH,
    /** A heading between paragraphs: a subheading or the headline of a related story. */
    SUBHEADING,
    BYLINE,
    /** A caption or a credit of a picture. */
    CAPTION,
    /** "Updated Nov 15, 2016" and the like. */
    DATELINE,
    /** Calls to subscribe, share buttons and other furniture of a page; nothing is extracted from it. */
    BOILERPLATE
}
