package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Name;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameTypes;

/** Names of an article in the types of the model. That a place is a country is for others to know. */
final class NameReader {
    private final NameFinder finder;

    NameReader(NameFinder finder) {
        this.finder = finder;
    }

    List<Name> read(List<Sentence> sentences) {
        List<String[]> words = sentences.stream().map(NameReader::words).toList();
        List<List<Span>> found = finder.find(words);
        List<Name> names = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Span span : found.get(s)) {
                names.add(name(sentences.get(s), span));
            }
        }
        return names;
    }

    private static Name name(Sentence sentence, Span span) {
        int first = span.getStart();
        int last = span.getEnd() - 1;
        return new Name(
                sentence.span(first, last), sentence.index(), first, last, type(span.getType()), span.getProb());
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    }

    private static EntityType type(String type) {
        return switch (type) {
            case NameTypes.PERSON -> EntityType.PERSON;
            case NameTypes.ORGANIZATION -> EntityType.ORGANIZATION;
            case NameTypes.LOCATION -> EntityType.PLACE;
            case NameTypes.EVENT -> EntityType.EVENT;
            case NameTypes.GROUP -> EntityType.GROUP;
            default -> EntityType.OTHER;
        };
    }
}
