package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gist;
import org.newsgraph.model.PackedMap;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Story;

/**
 * Gists as bytes, which are read again each time that articles are compared: less than half the bytes of the extraction, and
 * nothing in them that has to be parsed. Equal texts of all gists that one codec reads are one string, equal attributes one map. Thread-safe.
 */
public final class GistCodec {
    /** The first byte, by which later forms are told apart; deflated data begins otherwise. */
    private static final byte FORM = 1;

    /** Days before 1970-01-01 and unknown ones are told apart by this shift. */
    private static final int EPOCH = 1_000_000;

    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Map<List<String>, PackedMap<String>> shared = new ConcurrentHashMap<>();

    /** The bytes of the gist of an extraction. */
    public byte[] encode(Extraction extraction) {
        return encode(Gist.of(extraction));
    }

    /** The bytes of a gist. */
    public byte[] encode(Gist gist) {
        Packer out = new Packer();
        LocalDate day = gist.publishedOn();
        out.number(day == null ? 0 : (int) day.toEpochDay() + EPOCH);
        out.number(gist.entities().size());
        gist.entities().forEach(e -> put(out, e));
        out.number(gist.events().size());
        gist.events().forEach(e -> EventBytes.put(out, e));
        out.number(gist.relations().size());
        gist.relations().forEach(r -> put(out, r));
        Story story = gist.story();
        out.number(story.size());
        for (int i = 0; i < story.size(); i++) {
            out.integer(story.term(i));
            out.number(story.count(i));
        }
        return out.bytes(FORM, gist.article());
    }

    /** The gist of these bytes; throws {@link java.io.UncheckedIOException} if they are none. */
    public Gist decode(byte[] bytes) {
        Unpacker in = new Unpacker(bytes, seen);
        LocalDate day = day(in);
        return new Gist(in.head(), day, entities(in), EventBytes.events(in), relations(in), story(in));
    }

    /** The gist of these bytes with its entities and its day only, in less time. */
    public Gist decodeEntities(byte[] bytes) {
        Unpacker in = new Unpacker(bytes, seen);
        LocalDate day = day(in);
        return new Gist(in.head(), day, entities(in), List.of(), List.of(), Story.NONE);
    }

    /** The id of the article of a gist of these bytes. */
    public String decodeArticle(byte[] bytes) {
        return Unpacker.head(bytes);
    }

    /** Whether these are bytes of a gist, and not of something that was kept instead. */
    public static boolean isGist(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == FORM;
    }

    private static @Nullable LocalDate day(Unpacker in) {
        int day = in.number();
        return day == 0 ? null : LocalDate.ofEpochDay(day - EPOCH);
    }

    private static void put(Packer out, Gist.Named named) {
        Entity e = named.entity();
        out.text(e.id());
        out.text(e.type().name());
        out.text(e.name());
        out.texts(e.aliases());
        put(out, e.attributes());
        out.number(named.mentions() * 2 + (named.shown() ? 1 : 0));
    }

    private List<Gist.Named> entities(Unpacker in) {
        List<Gist.Named> entities = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            Entity e = new Entity(in.text(), EntityType.valueOf(in.text()), in.text(), in.texts(), shared(pairs(in)));
            int mentions = in.number();
            entities.add(new Gist.Named(e, mentions / 2, mentions % 2 == 1));
        }
        return entities;
    }

    private static void put(Packer out, Map<String, String> attributes) {
        out.number(attributes.size());
        attributes.forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    private static List<String> pairs(Unpacker in) {
        List<String> pairs = new ArrayList<>();
        for (int n = 2 * in.number(); n > 0; n--) {
            pairs.add(in.text());
        }
        return pairs;
    }

    private SortedMap<String, String> shared(List<String> pairs) {
        PackedMap<String> known = shared.get(pairs);
        return known == null ? shared.computeIfAbsent(pairs, PackedMap::ofPairs) : known;
    }

    private static void put(Packer out, Gist.Related r) {
        out.text(r.subject());
        out.text(r.meantSubject());
        out.text(r.predicate().name());
        out.text(r.object());
        out.text(r.meantObject());
        put(out, r.qualifiers());
        out.number(r.sentence() + 1);
        out.real(r.confidence());
    }

    private static List<Gist.Related> relations(Unpacker in) {
        List<Gist.Related> relations = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            relations.add(new Gist.Related(
                    in.text(),
                    in.text(),
                    Predicate.valueOf(in.text()),
                    in.text(),
                    in.text(),
                    PackedMap.ofPairs(pairs(in)),
                    in.number() - 1,
                    in.real()));
        }
        return relations;
    }

    private static Story story(Unpacker in) {
        int size = in.number();
        int[] terms = new int[size];
        byte[] counts = new byte[size];
        for (int i = 0; i < size; i++) {
            terms[i] = in.integer();
            counts[i] = (byte) in.number();
        }
        return new Story(terms, counts);
    }
}
