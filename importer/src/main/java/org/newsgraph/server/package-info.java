/** The only room that speaks the embedded Neo4j server. */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
