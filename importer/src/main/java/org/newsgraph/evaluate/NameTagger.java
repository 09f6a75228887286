package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;

/** Tags tokens that others have split, and never changes where they end. */
public final class NameTagger {
    /** What some corpora write before a document: no token. */
    private static final String DOCUMENT = "-DOCSTART-";

    private final NameFinder finder;

    public NameTagger(NameModel model) {
        this.finder = NameFinders.of(model);
    }

    /** BIO tags for each token of each sentence of one document. */
    public List<List<String>> tag(List<String[]> sentences) {
        List<List<Span>> names = finder.find(sentences);
        List<List<String>> tags = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String[] tokens = sentences.get(i);
            boolean mark = tokens.length == 1 && tokens[0].equals(DOCUMENT);
            tags.add(Bio.tags(tokens.length, mark ? List.of() : names.get(i)));
        }
        return tags;
    }
}
