@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
