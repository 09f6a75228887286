/** Name finders behind OpenNLP's interface. */
@NullMarked
package org.newsgraph.read.names;

import org.jspecify.annotations.NullMarked;
