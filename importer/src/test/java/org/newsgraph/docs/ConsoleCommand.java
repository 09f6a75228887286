package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.newsgraph.cli.Run;

/** A command of a {@code console} block of a page, and lines that it prints. */
record ConsoleCommand(String line, List<String> printed) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The commands of a page, in order. */
    static List<ConsoleCommand> of(String markdown) {
        List<ConsoleCommand> commands = new ArrayList<>();
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

    /** Runs it on the data folder; what it writes goes into the other folder. Fails unless it prints its lines. */
    void run(Path data, Path files) {
        assertTrue(line.startsWith("./newsgraph "), line);
        List<String> args = words(line.substring("./newsgraph ".length()));
        int out = args.indexOf("--out");
        if (out >= 0) {
            args.set(out + 1, files.resolve(args.get(out + 1)).toString());
        }
        args.add("--data");
        args.add(data.toString());
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(0, run.code(), line + "\n" + run.err());
        String output = flat(run.out() + run.err());
        for (String expected : printed) {
            assertTrue(output.contains(flat(expected)), "not printed by " + line + ": " + expected + "\n" + run.out());
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

    private static void add(List<String> lines, List<ConsoleCommand> commands) {
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                commands.add(new ConsoleCommand(line.substring(2).strip(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.strip().equals("...")) {
                commands.get(commands.size() - 1).printed().add(line.strip());
            }
        }
    }
}
