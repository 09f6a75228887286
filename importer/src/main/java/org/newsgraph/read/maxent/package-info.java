/** Maximum entropy models of OpenNLP's, in a form in which features are numbers and not texts. */
@NullMarked
package org.newsgraph.read.maxent;

import org.jspecify.annotations.NullMarked;
