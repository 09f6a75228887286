@NullMarked
package org.newsgraph.read.names;

import org.jspecify.annotations.NullMarked;
