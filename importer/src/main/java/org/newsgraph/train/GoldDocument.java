package org.newsgraph.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** A document with gold entities and relations, in the shape of the extraction contract. */
final class GoldDocument {
    /** A gold relation with all predicates that are right for it. */
    record GoldRelation(String subject, String object, String source, List<String> accepted, boolean optional) {}

    private final JsonNode json;

    private GoldDocument(JsonNode json) {
        this.json = json;
    }

    /** Reads JSON Lines; a first line of settings is skipped. */
    static List<GoldDocument> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = mapper.readTree(line);
            if (json.has("text")) {
                documents.add(new GoldDocument(json));
            }
        }
        return documents;
    }

    /** The articles of a file of documents by their ids. */
    static Map<String, Article> articles(Path file) {
        Map<String, Article> articles = new HashMap<>();
        try {
            read(file).forEach(d -> articles.put(d.id(), d.article()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    String id() {
        return json.path("id").asText();
    }

    Article article() {
        String title = json.hasNonNull("title") ? json.get("title").asText() : null;
        return new Article(
                id(),
                id(),
                title,
                null,
                null,
                null,
                null,
                null,
                json.path("text").asText());
    }

    List<GoldRelation> relations() {
        List<GoldRelation> relations = new ArrayList<>();
        for (JsonNode r : json.path("relations")) {
            List<String> accepted = new ArrayList<>(List.of(r.path("predicate").asText()));
            r.path("accept").forEach(a -> accepted.add(a.asText()));
            relations.add(new GoldRelation(
                    r.path("subject").asText(),
                    r.path("object").asText(),
                    r.path("source").asText(),
                    accepted,
                    r.path("optional").asBoolean()));
        }
        return relations;
    }

    /** The gold names and entities, on the sentences of a reading. */
    Mentions mentions(Reading reading) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        Map<String, JsonNode> entities = new HashMap<>();
        json.path("entities").forEach(e -> entities.put(e.path("id").asText(), e));
        for (JsonNode m : json.path("mentions")) {
            Span span = new Span(m.path("begin").asInt(), m.path("end").asInt());
            String entity = m.path("entity").asText();
            Optional<Sentence> sentence = reading.sentences().stream()
                    .filter(s -> s.span().contains(span.begin()) && s.firstToken(span) >= 0)
                    .findFirst();
            if (sentence.isPresent() && entities.containsKey(entity)) {
                Sentence s = sentence.get();
                int head = s.headToken(s.firstToken(span), s.lastToken(span));
                mentions.add(new Mention(
                        span,
                        reading.text(span),
                        MentionKind.NAME,
                        type(m.path("type").asText()),
                        entity,
                        1,
                        s.index(),
                        head,
                        null));
                names.computeIfAbsent(entity, k -> new ArrayList<>()).add(reading.text(span));
            }
        }
        List<Entity> all = new ArrayList<>();
        names.forEach((id, aliases) -> all.add(entity(Objects.requireNonNull(entities.get(id)), aliases)));
        return new Mentions(mentions, all);
    }

    private static Entity entity(JsonNode json, List<String> aliases) {
        EntityType type = type(json.path("type").asText());
        String name = json.path("name").asText();
        SortedMap<String, String> attributes = new TreeMap<>();
        if (type == EntityType.COUNTRY) {
            Optional<Country> country = Countries.standard().find(name);
            country.ifPresentOrElse(c -> attributes.put("iso2", c.iso2()), () -> attributes.put("former", name));
        }
        return new Entity(json.path("id").asText(), type, name, aliases, attributes);
    }

    static EntityType type(String label) {
        return StreamSupport.stream(List.of(EntityType.values()).spliterator(), false)
                .filter(t -> t.label().equals(label))
                .findFirst()
                .orElse(EntityType.OTHER);
    }

    /** For each entity of a system, the gold entity that most of its names overlap. */
    Map<String, String> align(Mentions system, Mentions gold) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (Mention m : system.all()) {
            for (Mention g : gold.all()) {
                if (m.kind() == MentionKind.NAME && m.span().overlaps(g.span())) {
                    votes.computeIfAbsent(m.entity(), k -> new TreeMap<>()).merge(g.entity(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> aligned = new HashMap<>();
        votes.forEach((entity, counts) -> aligned.put(
                entity,
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return aligned;
    }
}
