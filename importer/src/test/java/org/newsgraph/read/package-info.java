@NullMarked
package org.newsgraph.read;

import org.jspecify.annotations.NullMarked;
