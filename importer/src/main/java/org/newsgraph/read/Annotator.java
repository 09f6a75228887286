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
        String[] tags = tagger.tag(forms);
        List<String> lemmas = lemmatizer.lemmas(forms, tags);
        Syntax syntax = parser.parse(forms, List.of(tags), lemmas);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new Token(spans.get(i), words.get(i), tags[i], lemmas.get(i)));
        }
        return new Sentence(index, span, block, tokens, syntax);
    }
}
