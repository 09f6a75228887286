package org.newsgraph.pipeline;

/**
 * How many articles are kept at a time: more as long as the server takes them quickly, fewer when it is slow, so that a fast server is
 * not asked for each handful, and little is in hand when a run on a slow one is cut short. For one thread.
 */
final class BatchSize {
    private static final int LEAST = 5;
    private static final int FIRST = 20;
    private static final int MOST = 500;
    private static final double QUICK_SECONDS = 0.5;
    private static final double SLOW_SECONDS = 2;
    private int articles = FIRST;

    /** Of the next batch. */
    int articles() {
        return articles;
    }

    /** A batch of that many articles took so long. */
    void took(int kept, double seconds) {
        if (seconds > SLOW_SECONDS) {
            articles = Math.max(LEAST, articles / 2);
        } else if (seconds < QUICK_SECONDS && kept >= articles) {
            articles = Math.min(MOST, articles * 2);
        }
    }
}
