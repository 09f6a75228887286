@NullMarked
package org.newsgraph.extract.relation;

import org.jspecify.annotations.NullMarked;
