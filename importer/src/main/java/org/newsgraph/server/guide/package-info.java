/** What makes Neo4j Browser ready for the graph: a guide and a style, as files that the embedded server hands out. */
@NullMarked
package org.newsgraph.server.guide;

import org.jspecify.annotations.NullMarked;
