/** Tests of identity within and across documents. */
@NullMarked
package org.newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
