package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;
import org.newsgraph.model.TimeExpression;

/**
 * Writes an extraction as one line of JSON: the extraction contract, whose schema is {@code docs/extraction.schema.json}.
 * Offsets are UTF-16 code units into {@code text}.
 */
public final class ExtractionJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One line, without its line feed. */
    public String write(Extraction extraction, Resolution resolution) {
        Article article = extraction.article();
        ObjectNode out = mapper.createObjectNode();
        out.put("id", article.id());
        out.put("source", article.source());
        putIfKnown(out, "title", article.title());
        putIfKnown(out, "publisher", article.publisher());
        putIfKnown(out, "publishedOn", article.publishedOn());
        putIfKnown(out, "url", article.url());
        out.put("text", article.text());
        ArrayNode sentences = out.putArray("sentences");
        for (SentenceSpan sentence : extraction.sentences()) {
            putSpan(sentences.addObject(), sentence.span());
        }
        writeMentions(out, extraction);
        writeEntities(out, extraction, resolution);
        writeTimes(out, extraction);
        writeEvents(out, extraction, resolution);
        writeRelations(out, extraction);
        writeStatements(out, extraction);
        try {
            return mapper.writeValueAsString(out);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    private static void writeMentions(ObjectNode out, Extraction extraction) {
        ArrayNode mentions = out.putArray("mentions");
        for (Mention m : extraction.mentions().all()) {
            ObjectNode o = putSpan(mentions.addObject(), m.span());
            o.put("text", m.text())
                    .put("kind", m.kind().name())
                    .put("type", m.type().label());
            o.put("entity", m.entity()).put("confidence", rounded(m.confidence()));
            putIfKnown(o, "reading", m.reading());
            extraction.mentions().standsFor(m).ifPresent(country -> o.put("standsFor", country.id()));
        }
    }

    private static void writeEntities(ObjectNode out, Extraction extraction, Resolution resolution) {
        SortedMap<String, String> keys =
                resolution.entityKeys().getOrDefault(extraction.article().id(), new TreeMap<>());
        ArrayNode entities = out.putArray("entities");
        for (Entity e : extraction.mentions().entities()) {
            String key = keys.get(e.id());
            EntityNode node = key == null ? null : resolution.entities().get(key);
            ObjectNode o = entities.addObject().put("id", e.id());
            o.put("type", (node == null ? e.type() : node.type()).label());
            String name = node == null ? e.name() : node.name();
            o.put("name", name);
            putIfKnown(o, "key", key);
            TreeSet<String> aliases = new TreeSet<>(e.aliases());
            aliases.add(e.name());
            aliases.remove(name);
            aliases.forEach(o.putArray("aliases")::add);
            SortedMap<String, String> attributes = new TreeMap<>(e.attributes());
            if (node != null) {
                attributes.putAll(node.attributes());
            }
            for (Map.Entry<String, String> a : attributes.entrySet()) {
                o.put(a.getKey(), a.getValue());
            }
        }
    }

    private static void writeTimes(ObjectNode out, Extraction extraction) {
        ArrayNode times = out.putArray("times");
        for (TimeExpression t : extraction.times()) {
            ObjectNode o = putSpan(times.addObject(), t.span());
            o.put("text", t.text()).put("type", t.type().name()).put("value", t.value());
            o.put("granularity", t.granularity().name());
        }
    }

    private static void writeEvents(ObjectNode out, Extraction extraction, Resolution resolution) {
        String text = extraction.article().text();
        SortedMap<String, String> keys =
                resolution.eventKeys().getOrDefault(extraction.article().id(), new TreeMap<>());
        ArrayNode events = out.putArray("events");
        for (Event e : extraction.events()) {
            ObjectNode o =
                    events.addObject().put("id", e.id()).put("type", e.type().name());
            putIfKnown(o, "mode", e.mode());
            putSpan(o.putObject("trigger"), e.trigger()).put("text", e.trigger().of(text));
            ArrayNode mentions = o.putArray("mentions");
            e.mentions().forEach(m -> putSpan(mentions.addObject(), m).put("text", m.of(text)));
            o.put("realis", e.realis().name()).put("polarity", e.negative() ? "NEGATIVE" : "POSITIVE");
            putIfKnown(o, "timex", e.timex());
            putIfKnown(o, "start", e.start());
            putIfKnown(o, "end", e.end());
            o.put("granularity", e.granularity().name());
            putIfKnown(o, "place", e.place());
            ArrayNode args = o.putArray("args");
            e.args()
                    .forEach(a -> putSpan(
                            args.addObject().put("role", a.role().name()).put("entity", a.entity()), a.span()));
            putIfKnown(o, "key", keys.get(e.id()));
            o.put("confidence", rounded(e.confidence()));
        }
    }

    private static void writeRelations(ObjectNode out, Extraction extraction) {
        ArrayNode relations = out.putArray("relations");
        for (Relation r : extraction.relations()) {
            ObjectNode o = relations.addObject().put("subject", r.subject());
            o.put("predicate", r.predicate().name()).put("object", r.object());
            ObjectNode qualifiers = o.putObject("qualifiers");
            r.qualifiers().forEach(qualifiers::put);
            putSpan(o, r.span()).put("confidence", rounded(r.confidence()));
        }
    }

    private static void writeStatements(ObjectNode out, Extraction extraction) {
        String text = extraction.article().text();
        ArrayNode statements = out.putArray("statements");
        for (Statement s : extraction.statements()) {
            ObjectNode o = putSpan(statements.addObject().put("id", s.id()), s.span());
            if (s.pieces().size() > 1) {
                ArrayNode pieces = o.putArray("spans");
                s.pieces().forEach(p -> putSpan(pieces.addObject(), p));
            }
            o.put("kind", s.kind().name());
            putIfKnown(o, "speaker", s.speaker());
            putIfKnown(o, "addressee", s.addressee());
            putIfKnown(o, "medium", s.medium());
            s.about().forEach(o.putArray("about")::add);
            putIfKnown(o, "timex", s.timex());
            if (s.cue() != null) {
                putSpan(o.putObject("cue"), s.cue()).put("text", s.cue().of(text));
            }
            o.put("text", s.text()).put("confidence", rounded(s.confidence()));
        }
    }

    private static ObjectNode putSpan(ObjectNode object, Span span) {
        return object.put("begin", span.begin()).put("end", span.end());
    }

    private static void putIfKnown(ObjectNode object, String field, @Nullable Object value) {
        if (value != null) {
            object.put(field, value.toString());
        }
    }

    private static double rounded(double confidence) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", confidence));
    }
}
