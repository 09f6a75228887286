/** Events: triggers, arguments, realis, time and place. */
@NullMarked
package org.newsgraph.extract.event;

import org.jspecify.annotations.NullMarked;
