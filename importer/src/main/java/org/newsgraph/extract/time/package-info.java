/** Time expressions and their TIMEX3 values. */
@NullMarked
package org.newsgraph.extract.time;

import org.jspecify.annotations.NullMarked;
