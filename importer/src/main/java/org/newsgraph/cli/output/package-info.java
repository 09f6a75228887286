/** How answers are printed: as a table, CSV, JSON or Markdown. */
@NullMarked
package org.newsgraph.cli.output;

import org.jspecify.annotations.NullMarked;
