package org.newsgraph.pipeline;

import java.nio.file.Path;
import org.newsgraph.model.NewsgraphException;

/** A table that the user wrote is not what it should be. */
public final class MalformedTable extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    MalformedTable(Path file, long line, String what, String remedy) {
        super(Kind.USAGE, file + ":" + line + ": " + what + "; " + remedy, null);
    }
}
