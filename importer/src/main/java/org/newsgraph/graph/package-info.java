/** From extractions to the nodes and relationships of the graph, and the change between two graphs. */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
