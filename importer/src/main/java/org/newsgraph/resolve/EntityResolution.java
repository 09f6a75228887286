package org.newsgraph.resolve;

import java.util.SortedMap;
import org.newsgraph.model.EntityNode;

/**
 * Which node each entity of each document is.
 *
 * @param nodes nodes by key
 * @param keys for each article id, the key of each of its entity ids
 */
public record EntityResolution(SortedMap<String, EntityNode> nodes, SortedMap<String, SortedMap<String, String>> keys) {
    /** The key of an entity of an article; throws {@link IllegalArgumentException} if the article has no such entity. */
    public String key(String article, String entity) {
        SortedMap<String, String> ofArticle = keys.get(article);
        String key = ofArticle == null ? null : ofArticle.get(entity);
        if (key == null) {
            throw new IllegalArgumentException("article " + article + " has no entity " + entity);
        }
        return key;
    }
}
