/** Identity of events across documents. */
@NullMarked
package org.newsgraph.resolve.event;

import org.jspecify.annotations.NullMarked;
