/**
 * Writes a graph, or a part of one, to files that other programs read. Start reading at
 * {@link org.newsgraph.export.GraphFormat}; {@code docs/exports.md} says what each format holds.
 */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
