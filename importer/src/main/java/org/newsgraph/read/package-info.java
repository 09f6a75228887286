/** From an article to its linguistic annotation. The only room that speaks OpenNLP. */
@NullMarked
package org.newsgraph.read;

import org.jspecify.annotations.NullMarked;
