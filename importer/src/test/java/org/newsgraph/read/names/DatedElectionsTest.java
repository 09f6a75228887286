package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatedElectionsTest {
    /** A star before a word is a place of one word that the finder found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trump won the November 8 presidential poll .|EVE(November 8 presidential poll)",
                "after the 2017 *Kenyan general election|EVE(2017 Kenyan general election)",
                "the 8 November snap parliamentary elections|EVE(8 November snap parliamentary elections)",
                "the June 2016 *EU membership referendum|LOC(EU)",
                "the 2016 presidential election in *Ghana|EVE(2016 presidential election) LOC(Ghana)",
                "the next presidential election in *Ghana|LOC(Ghana)",
                "2016 was the year of a presidential election|",
                "all 8 presidential elections|"
            })
    void a_date_makes_an_election_a_name(String text, String expected) {
        String[] marked = text.split(" ");
        String[] words = text.replace("*", "").split(" ");
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i].startsWith("*")) {
                names.add(new Span(i, i + 1, "LOC", 1));
            }
        }
        String found = DatedElections.add(words, names).stream()
                .map(name -> name.getType() + "("
                        + String.join(" ", List.of(words).subList(name.getStart(), name.getEnd())) + ")")
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found);
    }
}
