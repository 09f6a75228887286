/** Tests of events. */
@NullMarked
package org.newsgraph.extract.event;

import org.jspecify.annotations.NullMarked;
