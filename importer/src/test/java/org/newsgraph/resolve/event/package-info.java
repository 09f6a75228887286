/** Tests of the identity of events. */
@NullMarked
package org.newsgraph.resolve.event;

import org.jspecify.annotations.NullMarked;
