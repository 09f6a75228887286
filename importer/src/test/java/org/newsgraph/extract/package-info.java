/** Tests of extraction, on readings by the real models. */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
