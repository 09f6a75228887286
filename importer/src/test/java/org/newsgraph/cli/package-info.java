/** Tests of the command line, all through Main.run. */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
