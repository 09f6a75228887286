/** Tests of the records that all rooms share. */
@NullMarked
package org.newsgraph.model;

import org.jspecify.annotations.NullMarked;
