/** The only room that speaks the Neo4j driver. */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
