package org.newsgraph.read.names;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NewsgraphException;

/** A folder with a name model of one's own that cannot be used. */
public final class NameModelException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    NameModelException(Path file, String problem, @Nullable Throwable cause) {
        super(Kind.INPUT, file + ": " + problem, cause);
    }
}
