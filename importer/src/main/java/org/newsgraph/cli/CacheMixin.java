package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.pipeline.ExtractionCache;
import org.newsgraph.read.events.EventModel;
import org.newsgraph.read.names.NameModel;
import picocli.CommandLine.Option;

/** Where extractions are kept from one command to the next. */
final class CacheMixin {
    private static final String VARIABLE = "NEWSGRAPH_CACHE";
    private static final String OFF = "off";
    private static final long MEGABYTE = 1_000_000;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = {
                "Folder in which extractions are kept, so that no article is extracted twice, for whatever graph",
                "(or " + VARIABLE + "; default: newsgraph in the user's folder for caches)."
            })
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Extracts everything, and keeps nothing (or " + VARIABLE + "=off).")
    private boolean none;

    @Option(
            names = "--cache-size",
            paramLabel = "MB",
            defaultValue = "1000",
            description = "Megabytes that the folder holds at most (default: ${DEFAULT-VALUE}).")
    private int megabytes = 1000;

    /** The cache of what this version extracts with a name finder and what tells events, unless the user wants none. */
    Optional<ExtractionCache> cache(NameModel names, EventModel events) {
        String variable = System.getenv(VARIABLE);
        if (none || (folder == null && OFF.equals(variable))) {
            return Optional.empty();
        }
        Path where = folder != null ? folder : variable != null && !variable.isBlank() ? Path.of(variable) : usual();
        String version = Newsgraph.extractionVersion() + "-" + (names + "-" + events).toLowerCase(Locale.ROOT);
        return Optional.of(new ExtractionCache(where, version, Math.max(0, megabytes) * MEGABYTE));
    }

    /** Says why nothing was kept, if so: that is a pity, and no reason to stop. */
    static void complain(ExtractionCache cache, PrintWriter err) {
        cache.failure()
                .ifPresent(e -> err.println(
                        "newsgraph: extractions were not kept (" + Cell.safe(String.valueOf(e.getMessage())) + ")"));
    }

    /** As the operating system has it. */
    private static Path usual() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String local = System.getenv("LOCALAPPDATA");
        if (system.contains("win") && local != null) {
            return Path.of(local, "newsgraph", "cache");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Caches", "newsgraph");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg == null || xdg.isBlank() ? Path.of(home, ".cache", "newsgraph") : Path.of(xdg, "newsgraph");
    }
}
