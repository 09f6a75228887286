/** Measures what Newsgraph finds against gold annotation. */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
