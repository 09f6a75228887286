package org.newsgraph.resolve;

import org.newsgraph.model.Entity;

/**
 * One entity of one article: what is to be resolved.
 *
 * @param mentions how many mentions it has in the article
 */
record Unit(String article, Entity entity, int mentions) {
    boolean isNamed() {
        return !entity.attributes().containsKey("unnamed");
    }
}
