package org.newsgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.read.names.NameTypes;

/** Reads the lines of one CoNLL file; every fault names its line. */
final class ConllReader {
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String OUTSIDE = "O";

    private final Path file;
    private final List<List<TaggedSentence>> documents = new ArrayList<>();
    private final List<TaggedSentence> document = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private int number;

    ConllReader(Path file) {
        this.file = file;
    }

    List<List<TaggedSentence>> read(List<String> lines) {
        for (String line : lines) {
            number++;
            if (line.startsWith(DOCUMENT)) {
                endDocument();
            } else if (line.isBlank()) {
                endSentence();
            } else {
                add(line);
            }
        }
        endDocument();
        if (documents.isEmpty()) {
            throw new CorpusException(file, "no sentence in it; a token, a tab and a tag a line are wanted", null);
        }
        return documents;
    }

    private void add(String line) {
        String[] columns = line.split(line.indexOf('\t') >= 0 ? "\t" : " ", -1);
        if (columns.length < 2 || columns[0].isEmpty()) {
            throw fault("is not a token, a tab and a tag");
        }
        String tag = columns[columns.length - 1].strip().toUpperCase(Locale.ROOT);
        check(tag);
        tokens.add(columns[0]);
        tags.add(tag);
    }

    private void check(String tag) {
        if (tag.equals(OUTSIDE)) {
            return;
        }
        boolean begin = tag.startsWith("B-");
        if (!(begin || tag.startsWith("I-"))) {
            throw fault("has the tag " + tag + "; tags are O, B-TYPE and I-TYPE");
        }
        String type = tag.substring(2);
        if (!NameTypes.ALL.contains(type)) {
            throw fault(
                    "has the type " + type + "; rename it to one of " + String.join(", ", NameTypes.ALL) + ", or to O");
        }
        String before = tags.isEmpty() ? OUTSIDE : tags.get(tags.size() - 1);
        if (!begin && !(before.length() > 2 && before.substring(2).equals(type))) {
            throw fault("has " + tag + " without B-" + type + " before it; names begin with B- (IOB2)");
        }
    }

    private CorpusException fault(String problem) {
        return new CorpusException(file, "line " + number + " " + problem, null);
    }

    private void endSentence() {
        if (!tokens.isEmpty()) {
            document.add(new TaggedSentence(tokens, tags));
            tokens.clear();
            tags.clear();
        }
    }

    private void endDocument() {
        endSentence();
        if (!document.isEmpty()) {
            documents.add(List.copyOf(document));
            document.clear();
        }
    }
}
