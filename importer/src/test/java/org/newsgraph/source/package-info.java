/** Tests of reading articles from files. */
@NullMarked
package org.newsgraph.source;

import org.jspecify.annotations.NullMarked;
