/** Mentions and coreference within a document. */
@NullMarked
package org.newsgraph.extract.mention;

import org.jspecify.annotations.NullMarked;
