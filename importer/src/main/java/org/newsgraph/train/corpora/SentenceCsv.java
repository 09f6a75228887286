package org.newsgraph.train.corpora;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.evaluate.TaggedSentence;

/** Reads CSV of four columns: the number of a sentence where one begins, token, part of speech, tag. */
final class SentenceCsv {
    private SentenceCsv() {}

    static List<TaggedSentence> read(String text) {
        TagColumns columns = new TagColumns("GMB", "\t", 0, 1, "");
        StringBuilder lines = new StringBuilder();
        try (CSVParser rows = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT
                        .builder()
                        .setSkipHeaderRecord(true)
                        .setHeader()
                        .get())) {
            for (CSVRecord row : rows) {
                if (!row.get(0).isEmpty()) {
                    lines.append('\n');
                }
                if (!row.get(1).isBlank()) {
                    lines.append(row.get(1)).append('\t').append(row.get(3)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no CSV", e);
        }
        Set<List<String>> seen = new HashSet<>();
        List<TaggedSentence> once = new ArrayList<>();
        for (TaggedSentence sentence : columns.read(lines.toString()).get(0)) {
            if (seen.add(sentence.tokens())) {
                once.add(sentence);
            }
        }
        return once;
    }
}
