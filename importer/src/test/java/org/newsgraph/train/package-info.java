@NullMarked
package org.newsgraph.train;

import org.jspecify.annotations.NullMarked;
