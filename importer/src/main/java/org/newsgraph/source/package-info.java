/** From files, directories, standard input and URLs to articles. */
@NullMarked
package org.newsgraph.source;

import org.jspecify.annotations.NullMarked;
