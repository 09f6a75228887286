package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Run;

/** The README's commands do what it says: its {@code console} blocks are run, and what they print is in the output. */
final class ReadmeIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    /** Commands of other programs, and one that does not end by itself. */
    private static final Set<String> NOT_RUN = Set.of("mvn verify", "./newsgraph serve");

    private record Command(String line, List<String> printed) {}

    @TempDir
    private Path data;

    @Test
    void the_commands_of_the_readme_run_and_print_what_it_says() throws IOException {
        List<Command> commands = commands(Files.readString(ROOT.resolve("README.md")));
        assertTrue(commands.size() >= 3);
        for (Command command : commands) {
            if (!NOT_RUN.contains(command.line())) {
                run(command);
            }
        }
    }

    private void run(Command command) {
        assertTrue(command.line().startsWith("./newsgraph "), command.line());
        List<String> args = words(command.line().substring("./newsgraph ".length()));
        args.add("--data");
        args.add(data.toString());
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(0, run.code(), command.line() + "\n" + run.err());
        String output = flat(run.out() + run.err());
        for (String line : command.printed()) {
            assertTrue(
                    output.contains(flat(line)), "not printed by " + command.line() + ": " + line + "\n" + run.out());
        }
    }

    /** Columns may be wider with other rows, so spaces and rules do not count. */
    private static String flat(String text) {
        return text.replaceAll("-{2,}", " ").replaceAll("\\s+", " ").strip();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Stream.of(line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(w -> w.replace("\"", ""))
                .map(w -> Files.isDirectory(ROOT.resolve(w)) ? ROOT.resolve(w).toString() : w)
                .forEach(words::add);
        return words;
    }

    private static List<Command> commands(String markdown) {
        List<Command> commands = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("console")) {
                    add(block.getLiteral().lines().collect(Collectors.toList()), commands);
                }
            }
        });
        return commands;
    }

    private static void add(List<String> lines, List<Command> commands) {
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                commands.add(new Command(line.substring(2).strip(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.strip().equals("...")) {
                commands.get(commands.size() - 1).printed().add(line.strip());
            }
        }
    }
}
