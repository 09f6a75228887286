/** Quotations and reported speech with their speakers. */
@NullMarked
package org.newsgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
