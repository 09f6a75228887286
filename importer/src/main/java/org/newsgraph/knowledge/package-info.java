/** Facts about the world, as tables: countries, demonyms, offices, words of events. */
@NullMarked
package org.newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;
