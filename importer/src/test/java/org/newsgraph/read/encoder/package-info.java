@NullMarked
package org.newsgraph.read.encoder;

import org.jspecify.annotations.NullMarked;
