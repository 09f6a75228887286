/** From an annotated article to mentions, entities, times, events, relations and statements. */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
