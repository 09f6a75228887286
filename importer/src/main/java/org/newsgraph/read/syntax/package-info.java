/** From OpenNLP's constituency parse to Universal Dependencies. */
@NullMarked
package org.newsgraph.read.syntax;

import org.jspecify.annotations.NullMarked;
