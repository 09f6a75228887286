package org.newsgraph.read.names;

import java.nio.file.Path;

/** The name finders that come with Newsgraph. Each model is loaded once, when it is first asked for. */
public final class NameFinders {
    private static final class Fast {
        static final NameFinder FINDER = new FastNameFinders(FastModel.load());
    }

    private static final class Accurate {
        static final NameFinder FINDER = new AccurateNameFinder();
    }

    private NameFinders() {}

    /** A fast finder whose model was trained into this folder. */
    public static NameFinder fast(Path folder) {
        return new FastNameFinders(FastModel.load(folder));
    }

    public static NameFinder of(NameModel model) {
        return switch (model) {
            case ACCURATE -> Accurate.FINDER;
            case FAST -> Fast.FINDER;
        };
    }
}
