package org.newsgraph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the {@link Gist} of an extraction. */
final class GistMaker {
    /** The qualifier of a relation that names the event it comes from. */
    private static final String EVENT = "event";

    private final Extraction extraction;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();

    GistMaker(Extraction extraction) {
        this.extraction = extraction;
        extraction.events().forEach(e -> events.putIfAbsent(e.id(), e));
        for (Statement s : extraction.statements()) {
            if (s.speaker() != null) {
                speakers.put(s.id(), s.speaker());
            }
        }
    }

    Gist gist() {
        return new Gist(
                extraction.article().id(),
                extraction.article().publishedOn(),
                entities(),
                extraction.events().stream().map(this::told).toList(),
                extraction.relations().stream().map(this::related).toList(),
                Story.of(extraction.article().text()));
    }

    private List<Gist.Named> entities() {
        Map<String, Integer> mentions = new HashMap<>();
        Set<String> shown = new HashSet<>();
        for (Mention mention : extraction.mentions().all()) {
            mentions.merge(mention.entity(), 1, Integer::sum);
            if (sentence(mention.span()) != Gist.NOWHERE) {
                shown.add(mention.entity());
                extraction.mentions().standsFor(mention).ifPresent(country -> shown.add(country.id()));
            }
        }
        return extraction.mentions().entities().stream()
                .map(e -> new Gist.Named(e, mentions.getOrDefault(e.id(), 0), shown.contains(e.id())))
                .toList();
    }

    private Gist.Told told(Event e) {
        List<Integer> sentences = new ArrayList<>();
        for (Span mention : e.mentions()) {
            int sentence = sentence(mention);
            if (sentence != Gist.NOWHERE) {
                sentences.add(sentence);
            }
        }
        return new Gist.Told(
                e.id(),
                e.type(),
                e.mode(),
                e.trigger().begin(),
                e.mentions().stream().map(this::lastWord).distinct().sorted().toList(),
                e.realis(),
                e.bare(),
                e.negative(),
                e.timex(),
                e.start(),
                e.end(),
                e.granularity(),
                e.stated(),
                e.place(),
                e.args().stream().map(this::part).toList(),
                e.casualties(),
                e.within(),
                e.statement(),
                e.statement() == null ? null : speakers.get(e.statement()),
                e.confidence(),
                sentence(e.trigger()),
                sentences);
    }

    private Gist.Part part(Argument a) {
        return new Gist.Part(a.role(), extraction.mentions().meant(a), sentence(a.span()));
    }

    private Gist.Related related(Relation r) {
        return new Gist.Related(
                r.subject(),
                meant(r, r.subject()),
                r.predicate(),
                r.object(),
                meant(r, r.object()),
                r.qualifiers(),
                sentence(r.span()),
                r.confidence());
    }

    /** Who is meant by a side of a relation that comes from an event, as the event means it. */
    private String meant(Relation relation, String side) {
        String id = relation.qualifiers().get(EVENT);
        Event event = id == null ? null : events.get(id);
        return event == null
                ? side
                : event.args().stream()
                        .filter(a -> a.entity().equals(side))
                        .findFirst()
                        .map(extraction.mentions()::meant)
                        .orElse(side);
    }

    /** Of "phone call", the call. */
    private String lastWord(Span trigger) {
        String words = trigger.of(extraction.article().text());
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private int sentence(Span span) {
        return SentenceSpan.at(extraction.sentences(), span.begin())
                .map(SentenceSpan::index)
                .orElse(Gist.NOWHERE);
    }
}
