/** Tests of time expressions. */
@NullMarked
package org.newsgraph.extract.time;

import org.jspecify.annotations.NullMarked;
