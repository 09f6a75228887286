package org.newsgraph.train.corpora;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.evaluate.TaggedSentence;

/** Reads a token and its tag a line, with a blank line after a sentence; a tag is O, or B- or I- and a label. */
final class TagColumns {
    private static final String OUTSIDE = "O";

    private final Convention convention;
    private final String separator;
    private final int token;
    private final int tag;
    private final String newDocument;

    /** {@code newDocument} begins the remark before a document; without one, all is one document and nothing a remark. */
    TagColumns(String format, String separator, int token, int tag, String newDocument) {
        this.convention = new Convention(format);
        this.separator = separator;
        this.token = token;
        this.tag = tag;
        this.newDocument = newDocument;
    }

    List<List<TaggedSentence>> read(String text) {
        List<List<TaggedSentence>> documents = new ArrayList<>();
        List<TaggedSentence> document = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line : (text + "\n\n").lines().toList()) {
            boolean remark = !newDocument.isEmpty() && line.startsWith("#");
            if (remark && line.startsWith(newDocument) && !document.isEmpty()) {
                documents.add(document);
                document = new ArrayList<>();
            } else if (line.isBlank() && !sentence.isEmpty()) {
                document.add(sentence(sentence));
                sentence.clear();
            } else if (!remark && !line.isBlank()) {
                sentence.add(line.split(separator, -1));
            }
        }
        documents.add(document);
        return documents;
    }

    private TaggedSentence sentence(List<String[]> rows) {
        NamedTokens named =
                new NamedTokens(convention, rows.stream().map(row -> row[token]).toList());
        for (int i = 0; i < rows.size(); ) {
            String first = rows.get(i)[tag];
            int end = i + 1;
            if (!first.equals(OUTSIDE)) {
                String inside = "I-" + first.substring(2);
                while (end < rows.size() && rows.get(end)[tag].equals(inside)) {
                    end++;
                }
                named.add(i, end, first.substring(2));
            }
            i = end;
        }
        return named.sentence();
    }
}
