package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pipeline.GazetteerFile;
import org.newsgraph.resolve.Gazetteer;
import picocli.CommandLine.Option;

/** Entities that the user knows by key. */
final class GazetteerMixin {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = {
                "Entities that you know: CSV with the columns key, type, name, aliases (a|b), wikidata.",
                "Whatever is called by one of these names gets its key, name, aliases and QID."
            })
    private @Nullable Path file;

    /** The entries of the file, if one was given; throws {@link org.newsgraph.pipeline.MalformedTable}. */
    Optional<List<Gazetteer.Entry>> read() {
        return Optional.ofNullable(file).map(GazetteerFile::read);
    }
}
