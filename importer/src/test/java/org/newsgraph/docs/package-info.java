/** Tests that what the documents say is so. */
@NullMarked
package org.newsgraph.docs;

import org.jspecify.annotations.NullMarked;
