@NullMarked
package org.newsgraph.train.corpora;

import org.jspecify.annotations.NullMarked;
