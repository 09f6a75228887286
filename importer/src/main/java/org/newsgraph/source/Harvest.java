package org.newsgraph.source;

import java.util.List;
import org.newsgraph.model.Article;

/** All that was read from the inputs of one call: articles with distinct ids in the order of the inputs, and the rest. */
public record Harvest(List<Article> articles, List<Rejection> rejections, List<Notice> notices) {
    public Harvest {
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
        notices = List.copyOf(notices);
    }
}
