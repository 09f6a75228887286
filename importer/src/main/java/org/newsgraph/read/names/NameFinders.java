package org.newsgraph.read.names;

import java.nio.file.Files;
import java.nio.file.Path;

/** The name finders that come with Newsgraph. Each model is loaded once, when it is first asked for. */
public final class NameFinders {
    private static final class Fast {
        static final NameFinder FINDER =
                new FastNameFinders(FastModel.load(LetterCase.TOLD), FastModel.load(LetterCase.UNTOLD));
    }

    private static final class Accurate {
        static final NameFinder FINDER = new AccurateNameFinder();
    }

    private NameFinders() {}

    /** A finder whose model was trained into this folder: an accurate one if it holds an encoder, a fast one if not. */
    public static NameFinder trained(Path folder) {
        if (Files.exists(folder.resolve(AccurateModel.ENCODER))) {
            return new AccurateNameFinder(AccurateModel.in(folder));
        }
        return new FastNameFinders(FastModel.load(folder, LetterCase.TOLD), FastModel.load(folder, LetterCase.UNTOLD));
    }

    public static NameFinder of(NameModel model) {
        return switch (model) {
            case ACCURATE -> Accurate.FINDER;
            case FAST -> Fast.FINDER;
        };
    }
}
