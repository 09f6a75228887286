/**
 * From files, folders, globs, archives, addresses of the web and standard input to {@link org.newsgraph.model.Article}s. The format is told by the
 * content, not by the name. What cannot be an article becomes a {@link org.newsgraph.source.Rejection}; nothing is dropped
 * silently. Start reading at {@link org.newsgraph.source.ArticleSource}.
 */
@NullMarked
package org.newsgraph.source;

import org.jspecify.annotations.NullMarked;
