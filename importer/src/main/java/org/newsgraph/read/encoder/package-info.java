/** Runs transformer encoders: words into pieces, sentences into windows, and windows into what the classifiers say of each word. */
@NullMarked
package org.newsgraph.read.encoder;

import org.jspecify.annotations.NullMarked;
