/** Identity across documents: one node for one thing. */
@NullMarked
package org.newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
