package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Story;

/**
 * How much two articles tell the same story: the cosine of their {@link Story stories}, weighted by frequency and inverse
 * document frequency (tf-idf).
 */
final class Stories {
    /** Added to the number of articles, so that in a handful of them the words of the story still weigh. */
    private static final int PRIOR = 50;

    private static final double[] LOG = new double[256];

    static {
        for (int i = 1; i < LOG.length; i++) {
            LOG[i] = 1 + Math.log(i);
        }
    }

    private final List<Story> stories = new ArrayList<>();
    private final IntCounts articles = new IntCounts();
    private double[] lengths = new double[0];

    /** Adds the story of an article; articles are added in the order of their ids. */
    void add(Gist gist) {
        stories.add(gist.story());
        for (int i = 0; i < gist.story().size(); i++) {
            articles.increment(gist.story().term(i));
        }
    }

    /** Ends the adding: the lengths of the vectors are known once all articles are. */
    Stories complete() {
        lengths = stories.stream().mapToDouble(this::length).toArray();
        return this;
    }

    private double length(Story story) {
        double sum = 0;
        for (int i = 0; i < story.size(); i++) {
            double weight = LOG[story.count(i)] * idf(story.term(i));
            sum += weight * weight;
        }
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    private double idf(int term) {
        return Math.log((stories.size() + PRIOR + 1.0) / Math.max(1, articles.get(term)));
    }

    /**
     * From 0 to 1; two reports of one story seldom have less than 0.13, of two stories seldom more than 0.1. Takes the articles'
     * numbers in the order of ids.
     */
    double similarity(int one, int other) {
        Story a = stories.get(one);
        Story b = stories.get(other);
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int x = a.term(i);
            int y = b.term(j);
            if (x == y) {
                double idf = idf(x);
                sum += LOG[a.count(i++)] * LOG[b.count(j++)] * idf * idf;
            } else if (x < y) {
                i++;
            } else {
                j++;
            }
        }
        return sum / (lengths[one] * lengths[other]);
    }
}
