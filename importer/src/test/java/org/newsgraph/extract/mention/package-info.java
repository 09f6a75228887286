/** Tests of mentions. */
@NullMarked
package org.newsgraph.extract.mention;

import org.jspecify.annotations.NullMarked;
