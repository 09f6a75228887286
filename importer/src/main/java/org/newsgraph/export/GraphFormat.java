package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import org.newsgraph.model.GraphRows;

/** A form in which a graph is written. None holds more of it than a few rows at a time. */
public sealed interface GraphFormat {
    /** A form that is one text. The writer is left open. */
    non-sealed interface OneFile extends GraphFormat {
        void write(GraphRows graph, Writer out) throws IOException;
    }

    /** A form that is several texts, in a folder or an archive. */
    non-sealed interface SeveralFiles extends GraphFormat {
        void write(GraphRows graph, FileSet files) throws IOException;
    }
}
