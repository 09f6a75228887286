/** Fetches the public corpora that the shipped name finders were trained on, and writes them in one form. */
@NullMarked
package org.newsgraph.train.corpora;

import org.jspecify.annotations.NullMarked;
