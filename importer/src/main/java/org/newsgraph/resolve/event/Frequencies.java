package org.newsgraph.resolve.event;

import java.util.Arrays;
import java.util.List;

/** How rare participants and words are among the articles: to share what every article holds says little. */
final class Frequencies {
    /** Added to the number of articles, so that in a handful of them nothing counts as common. */
    private static final int PRIOR = 10;

    private final int[] nodes;
    private final int[] words;
    private final int all;

    /** Of reports that are sorted by article. */
    Frequencies(List<Report> reports, int nodes, int words) {
        this.nodes = new int[nodes];
        this.words = new int[words];
        int[] nodeSeen = new int[nodes];
        int[] wordSeen = new int[words];
        Arrays.fill(nodeSeen, -1);
        Arrays.fill(wordSeen, -1);
        int articles = 0;
        int article = -1;
        for (Report r : reports) {
            articles += r.article() == article ? 0 : 1;
            article = r.article();
            count(r.participants(), article, nodeSeen, this.nodes);
            count(r.words(), article, wordSeen, this.words);
        }
        all = articles + PRIOR;
    }

    private static void count(int[] numbers, int article, int[] seen, int[] counts) {
        for (int n : numbers) {
            if (seen[n] != article) {
                seen[n] = article;
                counts[n]++;
            }
        }
    }

    /** From nearly 0, what all articles of a large corpus have, to nearly 1. */
    double rarityOfNode(int node) {
        return 1 - (double) nodes[node] / all;
    }

    double rarityOfWord(int word) {
        return 1 - (double) words[word] / all;
    }
}
