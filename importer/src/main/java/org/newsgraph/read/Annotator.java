package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Syntax;
import org.newsgraph.model.Token;
import org.newsgraph.read.syntax.SentenceParser;

/** Tags, lemmatizes and parses the sentences of one thread. */
final class Annotator {
    private final PennTagger tagger;
    private final Lemmatizer lemmatizer;
    private final SentenceParser parser;

    Annotator(ParsingModels models, LemmatizerModel lemmatizerModel) {
        this.tagger = new PennTagger(models.tagger());
        this.lemmatizer = new Lemmatizer(lemmatizerModel);
        this.parser = new SentenceParser(models.parser());
    }

    Sentence annotate(String text, int index, Span span, int block, boolean openQuote, List<Span> spans) {
        List<String> words = spans.stream().map(s -> s.of(text)).toList();
        List<String> forms = ModelForms.of(text, spans, openQuote);
        List<Token> tokens = new ArrayList<>();
        int dateline = Dateline.length(words);
        Syntax syntax = parse(spans, words, forms, dateline, words.size(), tokens);
        if (dateline > 0) {
            List<Token> first = new ArrayList<>();
            syntax = Dateline.join(parse(spans, words, forms, 0, dateline, first), syntax);
            tokens.addAll(0, first);
        }
        return new Sentence(index, span, block, tokens, syntax);
    }

    /** The tree of the words from one to another, which become tokens. */
    private Syntax parse(
            List<Span> spans, List<String> words, List<String> forms, int from, int to, List<Token> tokens) {
        List<String> part = forms.subList(from, to);
        String[] tags = tagger.tag(part);
        List<String> lemmas = lemmatizer.lemmas(part, tags);
        for (int i = from; i < to; i++) {
            tokens.add(new Token(spans.get(i), words.get(i), tags[i - from], lemmas.get(i - from)));
        }
        return parser.parse(part, List.of(tags), lemmas);
    }
}
