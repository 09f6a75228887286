package org.newsgraph.train.corpora;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.evaluate.TaggedSentence;

/** How the files of a public corpus are written; what of them becomes which tag, {@code types.tsv} says. */
enum CorpusFormat {
    /** A token a line with number and tag, remarks with #. */
    UNER {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return new TagColumns("UNER", "\t", 1, 2, "# newdoc").read(text);
        }
    },
    /** A token and its tag a line, a sentence a document. */
    CROSSNER {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return sentences(new TagColumns("CROSSNER", "\t", 0, 1, "").read(text));
        }
    },
    /** A token and its tag a line, parted by a space, tags without beginnings, one document. */
    WIKIGOLD {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return new TagColumns("WIKIGOLD", " ", 0, 1, "").read(text);
        }
    },
    /** JSON with the mentions of each entity. */
    REDOCRED {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return EntityJson.read(text);
        }
    },
    /** CSV with the number of a sentence at its beginning; a sentence a document, each text once. */
    GMB {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return sentences(List.of(SentenceCsv.read(text)));
        }
    },
    /** CoNLL-U with mentions, of the kinds of text that are near to news. */
    GUM {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return new MentionColumns(true).read(text);
        }
    },
    /** CoNLL-U with mentions, all kinds of text. */
    GUM_ALL {
        @Override
        List<List<TaggedSentence>> read(String text) {
            return new MentionColumns(false).read(text);
        }
    };

    /** The documents of a file. */
    abstract List<List<TaggedSentence>> read(String text);

    private static List<List<TaggedSentence>> sentences(List<List<TaggedSentence>> documents) {
        List<List<TaggedSentence>> alone = new ArrayList<>();
        documents.forEach(document -> document.forEach(sentence -> alone.add(List.of(sentence))));
        return alone;
    }
}
