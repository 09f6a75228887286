/** Reads sentences for events with an encoder: what tells an event, of which type, how real, and who plays which role. */
@NullMarked
package org.newsgraph.read.events;

import org.jspecify.annotations.NullMarked;
