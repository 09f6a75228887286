package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * The words that tell events, by meaning: {@code event-words.tsv} and {@code event-words-wordnet.tsv}, with the frames of {@code
 * event-frames.tsv}, and the phrases that tell none, {@code event-idioms.tsv}. Types follow PLOVER, codes CAMEO (Schrodt 2012). Seeds were written by hand after CAMEO's verb classes and widened through WordNet.
 * Immutable and thread-safe.
 */
public final class EventLexicon {
    private static final Pattern WORD =
            Pattern.compile("([^+~=#^]+)(?:\\+([^~=#^]+))?(?:~([^=#^]+))?(?:=([^#^]+))?(#)?(\\^)?");
    private static final Map<String, Role> ROLES = Map.of(
            "A",
            Role.ACTOR,
            "R",
            Role.RECIPIENT,
            "P",
            Role.PARTICIPANT,
            "T",
            Role.TOPIC,
            "L",
            Role.PLACE,
            "I",
            Role.INSTRUMENT,
            "M",
            Role.MEDIUM);

    private static final EventLexicon STANDARD = new EventLexicon();

    private final Map<String, EventFrame> frames = new HashMap<>();
    private final Map<String, List<EventWord>> verbs = new HashMap<>();
    private final Map<String, List<EventWord>> nouns = new HashMap<>();
    private final Map<String, List<EventWord>> idioms = new HashMap<>();
    private final List<EventWord> all = new ArrayList<>();
    private final Map<EventType, EventWord> commonVerbs = new EnumMap<>(EventType.class);
    private final Map<EventType, EventWord> commonNouns = new EnumMap<>(EventType.class);

    private EventLexicon() {
        for (Table.Row row : Table.of("event-frames.tsv").rows()) {
            frames.put(row.cell(0), frame(row));
        }
        Table.of("event-words.tsv").rows().forEach(this::add);
        Table.of("event-words-wordnet.tsv").rows().forEach(this::add);
        Table.of("event-idioms.tsv").rows().forEach(this::addIdioms);
        Comparator<EventWord> order =
                Comparator.comparingInt(EventLexicon::rank).reversed();
        verbs.values().forEach(words -> words.sort(order));
        nouns.values().forEach(words -> words.sort(order));
        for (EventType type : EventType.values()) {
            commonVerbs.put(type, commonest(type, true));
            commonNouns.put(type, commonest(type, false));
        }
    }

    /** The one lexicon of all. */
    public static EventLexicon standard() {
        return STANDARD;
    }

    /** The entries of a verb's lemma, the most demanding first; deeds without a type of their own come later. */
    public List<EventWord> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The entries of a noun's lemma, or of a compound noun's with single spaces. */
    public List<EventWord> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Phrases with a verb's lemma that tell no event: "take place", "pave the way". */
    public List<EventWord> idioms(String lemma) {
        return idioms.getOrDefault(lemma, List.of());
    }

    /**
     * The entry of a lemma that tells events of the type; of a lemma without one an entry by itself, with the mode and the
     * frame that most entries of the type have.
     */
    public EventWord typical(String lemma, EventType type, boolean verb) {
        return (verb ? verbs(lemma) : nouns(lemma))
                .stream().filter(w -> w.type() == type).findFirst().orElseGet(() -> {
                    EventWord model = Objects.requireNonNull((verb ? commonVerbs : commonNouns).get(type));
                    return new EventWord(
                            lemma,
                            type,
                            model.mode(),
                            model.cameo(),
                            model.frame(),
                            verb,
                            true,
                            "",
                            "",
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            false,
                            false);
                });
    }

    /** An undemanding entry with the mode and frame that most entries of the type have. */
    private EventWord commonest(EventType type, boolean verb) {
        Map<String, List<EventWord>> kinds = new LinkedHashMap<>();
        all.stream()
                .filter(w -> w.type() == type)
                .forEach(w -> kinds.computeIfAbsent(
                                w.verb() + " " + w.mode() + " " + w.frame().name(), k -> new ArrayList<>())
                        .add(w));
        return kinds.values().stream()
                .max(Comparator.comparing(
                                (List<EventWord> words) -> words.get(0).verb() == verb)
                        .thenComparingInt(List::size))
                .orElseThrow()
                .get(0);
    }

    /** All entries that tell events, in the table's order. */
    public List<EventWord> all() {
        return List.copyOf(all);
    }

    /**
     * How early an entry is tried: one that only says that something is done yields to one with a type of its own, and an
     * object to a particle, since who gives up weapons gives nobody weapons.
     */
    private static int rank(EventWord word) {
        return 2 * (word.demands() - (word.type() == EventType.ACTION ? 3 : 0))
                + (word.particle().isEmpty() ? 0 : 1);
    }

    /** A frame by name; throws {@link IllegalArgumentException} if there is none. */
    public EventFrame frame(String name) {
        EventFrame frame = frames.get(name);
        if (frame == null) {
            throw new IllegalArgumentException("no frame " + name);
        }
        return frame;
    }

    private static EventFrame frame(Table.Row row) {
        Map<String, Role> slots = new HashMap<>();
        for (String slot : row.cell(1).split(" ")) {
            String[] sides = slot.split("=", 2);
            Role role = ROLES.get(sides[1]);
            if (role == null) {
                throw new IllegalStateException("no such role: " + slot);
            }
            slots.put(sides[0], role);
        }
        return new EventFrame(row.cell(0), slots);
    }

    private void add(Table.Row row) {
        boolean verb = row.cell(3).equals("v");
        EventType type = EventType.valueOf(row.cell(0));
        String cameo = row.cell(2).equals("-") ? "" : row.cell(2);
        for (String word : row.list(5)) {
            EventWord entry = entry(
                    word,
                    type,
                    row.cell(1),
                    cameo,
                    frame(row.cell(4)),
                    verb,
                    row.cell(3).equals("n!"));
            (verb ? verbs : nouns)
                    .computeIfAbsent(entry.lemma(), k -> new ArrayList<>())
                    .add(entry);
            all.add(entry);
        }
    }

    private void addIdioms(Table.Row row) {
        for (String word : row.list(1)) {
            EventWord entry = entry(word, EventType.ACTION, "act", "", frame("act"), true, false);
            idioms.computeIfAbsent(entry.lemma(), k -> new ArrayList<>()).add(entry);
        }
    }

    private static EventWord entry(
            String word, EventType type, String mode, String cameo, EventFrame frame, boolean verb, boolean eventive) {
        Matcher m = WORD.matcher(word);
        if (!m.matches()) {
            throw new IllegalStateException("not a word of events: " + word);
        }
        Set<String> objects = new LinkedHashSet<>();
        Set<EventType> objectTypes = EnumSet.noneOf(EventType.class);
        Set<EntityType> entityTypes = EnumSet.noneOf(EntityType.class);
        objects(part(m, 4), objects, objectTypes, entityTypes);
        return new EventWord(
                part(m, 1).replace('_', ' '),
                type,
                mode,
                cameo,
                frame,
                verb,
                eventive,
                part(m, 2),
                part(m, 3),
                objects,
                objectTypes,
                entityTypes,
                m.group(5) != null,
                m.group(6) != null);
    }

    private static void objects(
            String alternatives, Set<String> lemmas, Set<EventType> types, Set<EntityType> entities) {
        Arrays.stream(alternatives.split("\\|")).filter(o -> !o.isEmpty()).forEach(o -> {
            if (o.startsWith("@")) {
                types.add(EventType.valueOf(o.substring(1)));
            } else if (o.startsWith("%")) {
                entities.add(EntityType.valueOf(o.substring(1)));
            } else {
                lemmas.add(o);
            }
        });
    }

    private static String part(Matcher m, int group) {
        String part = m.group(group);
        return part == null ? "" : part;
    }
}
