/** Trains the accurate name finder on a processor; needs PyTorch, and is no part of the product. */
@NullMarked
package org.newsgraph.training;

import org.jspecify.annotations.NullMarked;
