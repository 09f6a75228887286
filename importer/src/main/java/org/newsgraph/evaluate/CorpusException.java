package org.newsgraph.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NewsgraphException;

/** A corpus that cannot be read. */
public final class CorpusException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    CorpusException(Path file, String problem, @Nullable Throwable cause) {
        super(Kind.INPUT, file + ": " + problem, cause);
    }
}
