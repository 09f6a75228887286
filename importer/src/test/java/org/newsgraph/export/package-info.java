/** Tests of what other programs read of an export. */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
