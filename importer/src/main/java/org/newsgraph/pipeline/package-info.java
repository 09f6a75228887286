/** The use cases: import, extract, export, remove. */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
