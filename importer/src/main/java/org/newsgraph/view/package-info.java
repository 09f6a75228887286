/** Pictures of the graph that open without a server. */
@NullMarked
package org.newsgraph.view;

import org.jspecify.annotations.NullMarked;
