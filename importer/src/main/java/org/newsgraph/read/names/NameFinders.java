package org.newsgraph.read.names;

/** The name finders that come with Newsgraph. Each model is loaded once, when it is first asked for. */
public final class NameFinders {
    private static final class Fast {
        static final NameFinder FINDER = new FastNameFinders(FastModel.load());
    }

    private NameFinders() {}

    public static NameFinder of(NameModel model) {
        return switch (model) {
            case ACCURATE, FAST -> Fast.FINDER;
        };
    }
}
