@NullMarked
package org.newsgraph.read.events;

import org.jspecify.annotations.NullMarked;
