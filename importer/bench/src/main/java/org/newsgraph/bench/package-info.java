/** Newsgraph beside other systems: same input, same run. No part of the product. */
@NullMarked
package org.newsgraph.bench;

import org.jspecify.annotations.NullMarked;
