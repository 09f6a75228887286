package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Role;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;
import org.newsgraph.model.StatementKind;

/** An extraction made by hand: one sentence a line; spans are found by their words. */
public final class SampleArticle {
    private final Article article;
    private final List<SentenceSpan> sentences = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    public SampleArticle(String id, LocalDate published, String... lines) {
        this.article = Article.of(id, String.join("\n", lines)).publishedOn(published);
        int begin = 0;
        for (String line : lines) {
            sentences.add(new SentenceSpan(sentences.size(), new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
    }

    public SampleArticle entity(String id, EntityType type, String name, String... names) {
        return entity(id, type, name, Map.of(), names);
    }

    public SampleArticle entity(
            String id, EntityType type, String name, Map<String, String> attributes, String... names) {
        entities.add(new Entity(id, type, name, List.of(names), new TreeMap<>(attributes)));
        for (SentenceSpan sentence : sentences) {
            String text = sentence.span().of(article.text());
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int begin = sentence.span().begin() + at;
                mentions.add(new Mention(
                        new Span(begin, begin + name.length()),
                        name,
                        MentionKind.NAME,
                        type,
                        id,
                        0.9,
                        sentence.index(),
                        0,
                        null));
            }
        }
        return this;
    }

    public SampleArticle event(String id, EventType type, String trigger, String day, String... arguments) {
        Span span = find(trigger);
        List<Argument> args = new ArrayList<>();
        for (String argument : arguments) {
            String[] parts = argument.split(":");
            args.add(new Argument(Role.valueOf(parts[0]), parts[1], span));
        }
        events.add(new Event(
                id,
                type,
                type == EventType.CONSULT ? "meet" : null,
                span,
                List.of(span),
                Realis.ACTUAL,
                false,
                false,
                day,
                day,
                day,
                Granularity.DAY,
                true,
                null,
                args,
                Casualties.UNTOLD,
                null,
                null,
                0.8));
        return this;
    }

    public SampleArticle relation(String subject, Predicate predicate, String object, String words) {
        Span span = find(words);
        relations.add(new Relation(subject, predicate, object, new TreeMap<>(), span, 0, 0.7));
        return this;
    }

    public SampleArticle statement(String id, String words, String speaker, String about) {
        Span span = find(words);
        statements.add(new Statement(
                id,
                span,
                List.of(span),
                StatementKind.DIRECT,
                words,
                speaker,
                null,
                null,
                List.of(about),
                null,
                null,
                0.9));
        return this;
    }

    public Extraction build() {
        return new Extraction(
                article, sentences, new Mentions(mentions, entities), List.of(), events, relations, statements);
    }

    private Span find(String words) {
        int begin = article.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
