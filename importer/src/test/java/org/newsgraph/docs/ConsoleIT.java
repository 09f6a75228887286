package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the pages do what these say: {@code console} blocks are run, and what they print is in the output. */
final class ConsoleIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    /** Commands of other programs, and one that does not end by itself. */
    private static final Set<String> NOT_RUN = Set.of("mvn verify", "./newsgraph serve");

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/tutorial.md"})
    void the_commands_of_a_page_run_and_print_what_it_says(String page) throws IOException {
        List<ConsoleCommand> commands = ConsoleCommand.of(Files.readString(ROOT.resolve(page)));
        assertTrue(commands.size() >= 3);
        Path files = Files.createDirectories(dir.resolve("files"));
        for (ConsoleCommand command : commands) {
            if (!NOT_RUN.contains(command.line())) {
                command.run(dir.resolve("data"), files);
            }
        }
    }
}
