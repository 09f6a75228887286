package org.newsgraph.store;

import org.jspecify.annotations.Nullable;

/**
 * What the database remembers of an imported article, so that any later run can tell what to do with it.
 *
 * @param id the article's id
 * @param sha256 digest of the article
 * @param version of what extracted it
 * @param part digest of the part of the graph that was last written for it, or null if that is not complete
 */
public record StoredArticle(
        String id, String sha256, String version, @Nullable String part) {}
