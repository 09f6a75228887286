package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PretokenizedTest {
    @ParameterizedTest
    @ValueSource(strings = {"accurate", "fast"})
    void tags_every_token_and_changes_none(String finder) {
        String input =
                "Eva Keller lives in Bern .\nIt 's cold-ish ( \u201cthere\u201d ) .\n\n-DOCSTART-\nKenya won .\n";
        Run run = Run.withInput(input, "extract", "-", "--pretokenized", "--format", "conll", "--names", finder);
        assertEquals(0, run.code(), run.err());
        List<List<String>> sentences = List.of(run.out().split("\n\n", -1)).stream()
                .filter(s -> !s.isEmpty())
                .map(s -> s.lines().toList())
                .toList();
        String tokens = sentences.stream()
                .map(s -> s.stream().map(l -> l.split("\t", -1)[0]).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertEquals(input.replace("\n\n", "\n").strip(), tokens);
        assertTrue(run.out().contains("Eva\tB-PER\nKeller\tI-PER\n"), run.out());
        assertTrue(run.out().contains("-DOCSTART-\tO\n"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pretokenized", "--format=conll"})
    void the_two_options_go_together(String option) {
        assertEquals(ExitCode.USAGE.code(), Run.of("extract", "-", option).code());
    }
}
