/** Trains the models that Newsgraph ships, from corpora that it does not. */
@NullMarked
package org.newsgraph.train;

import org.jspecify.annotations.NullMarked;
