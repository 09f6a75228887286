/** Tests of questions and checks. */
@NullMarked
package org.newsgraph.ask;

import org.jspecify.annotations.NullMarked;
