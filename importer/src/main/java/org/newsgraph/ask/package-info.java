/** Question and check files. */
@NullMarked
package org.newsgraph.ask;

import org.jspecify.annotations.NullMarked;
