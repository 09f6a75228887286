/** What holds for the whole: the architecture, the documents, the evaluation. */
@NullMarked
package org.newsgraph;

import org.jspecify.annotations.NullMarked;
