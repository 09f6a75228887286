/** What all rooms share: articles, annotated text, and what is extracted from it. Offsets are UTF-16 code units. */
@NullMarked
package org.newsgraph.model;

import org.jspecify.annotations.NullMarked;
