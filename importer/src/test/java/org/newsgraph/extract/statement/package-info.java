/** Tests of quotations and statements. */
@NullMarked
package org.newsgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
