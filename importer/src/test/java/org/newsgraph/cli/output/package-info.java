/** Tests of how answers are printed. */
@NullMarked
package org.newsgraph.cli.output;

import org.jspecify.annotations.NullMarked;
