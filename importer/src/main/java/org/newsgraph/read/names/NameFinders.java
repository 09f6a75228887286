package org.newsgraph.read.names;

import java.nio.file.Path;
import java.util.List;

/** The name finders that come with Newsgraph. Each model is loaded once, when it is first asked for. */
public final class NameFinders {
    private static final class Fast {
        static final NameFinder FINDER =
                new FastNameFinders(FastModel.load(LetterCase.TOLD), FastModel.load(LetterCase.UNTOLD));
    }

    private static final class Accurate {
        static final NameFinder FINDER = new AccurateNameFinder();
    }

    private static final List<String[]> PROBE = List.of(new String[] {"Rome", "fell"}, new String[] {"rome"});

    private NameFinders() {}

    /**
     * A finder whose model was trained into this folder: an accurate one if it holds an encoder, a fast one if not. It is
     * tried once, so that what cannot work is said here, by a {@link NameModelException}.
     */
    public static NameFinder trained(Path path) {
        ModelFolder folder = new ModelFolder(path);
        try {
            NameFinder finder = folder.has(AccurateModel.ENCODER)
                    ? new AccurateNameFinder(AccurateModel.in(folder))
                    : new FastNameFinders(
                            FastModel.load(folder, LetterCase.TOLD), FastModel.load(folder, LetterCase.UNTOLD));
            finder.find(PROBE);
            return finder;
        } catch (NameModelException e) {
            throw e;
        } catch (RuntimeException e) {
            String why = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            throw new NameModelException(
                    path, "no model that this version can run (" + why + "); train it again with this version", e);
        }
    }

    public static NameFinder of(NameModel model) {
        return switch (model) {
            case ACCURATE -> Accurate.FINDER;
            case FAST -> Fast.FINDER;
        };
    }
}
