package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Span;

/**
 * Which entities a noun phrase stands for: its mention, the members of a coordination, the country of its officials or
 * troops, and, for "they" and "the two leaders", the last pair that was told of.
 */
final class Referents {
    private static final WordClasses WORDS = WordClasses.events();
    /** An entity, and the words that stand for it. */
    record Referent(String entity, EntityType type, Span span) {}

    private static final Set<EntityType> AGENTS = EnumSet.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE);
    /** Heads that stand for the state or body that their modifier names. */
    static final Set<String> REPRESENTATIVES = WORDS.words("representatives");
    /** Heads that only measure or group what follows their "of". */
    private static final Set<String> MEASURES = WORDS.words("measures");

    /** Days that a parser takes for the last word of a name: "Yasser Arafat Wednesday rejected". */
    private static final Set<String> DAYS = WORDS.words("days");

    private static final Set<String> PEOPLE = WORDS.words("people");
    private static final Set<String> PAIRS = WORDS.words("pairs");

    private final Map<Long, Mention> byHead = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<List<Referent>> pairs = new ArrayList<>();

    Referents(Mentions mentions) {
        for (Entity e : mentions.entities()) {
            entities.put(e.id(), e);
        }
        for (Mention m : mentions.all()) {
            bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m);
            byHead.merge(
                    key(m.sentence(), m.head()),
                    m,
                    (a, b) -> a.span().length() >= b.span().length() ? a : b);
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    /** What kinds of entities the arguments are. */
    List<EntityType> types(List<Argument> args) {
        return args.stream()
                .map(a -> entities.get(a.entity()))
                .filter(Objects::nonNull)
                .map(Entity::type)
                .toList();
    }

    /** The mention that the token heads, or a name that it is part of and whose phrase it heads. */
    @Nullable
    Mention mention(Parse parse, int token) {
        int sentence = parse.sentence().index();
        Mention headed = byHead.get(key(sentence, token));
        if (headed != null) {
            return headed;
        }
        Span span = parse.token(token).span();
        for (Mention m : bySentence.getOrDefault(sentence, List.of())) {
            boolean within = m.kind() == MentionKind.NAME
                    && m.span().contains(span)
                    && parse.token(token).isNoun();
            if (within && m.span().end() == span.end()) {
                return m;
            }
        }
        return null;
    }

    /** Whether the token is part of a name of something that is no event. */
    boolean insideName(Parse parse, int token) {
        Span span = parse.token(token).span();
        return bySentence.getOrDefault(parse.sentence().index(), List.of()).stream()
                .anyMatch(m -> m.kind() == MentionKind.NAME && m.span().contains(span));
    }

    /** Whether the noun phrase stands for somebody who can act. */
    boolean isAgent(Parse parse, int token) {
        return parse.token(token).isPronoun() || of(parse, token).stream().anyMatch(r -> AGENTS.contains(r.type()));
    }

    /** The entities that the noun phrase headed by the token stands for, in order; none if it is unknown. */
    List<Referent> of(Parse parse, int token) {
        Map<String, Referent> found = new LinkedHashMap<>();
        collect(parse, token, found, 4);
        for (int c : parse.children(token, "conj")) {
            if (!parse.isVerb(c)) {
                collect(parse, c, found, 4);
            }
        }
        List<Referent> all = List.copyOf(found.values());
        if (isPair(parse, token) && (all.isEmpty() || (all.size() == 1 && unclear(parse, token, all.get(0))))) {
            List<Referent> pair = pair(parse, token);
            return pair.isEmpty() ? all : pair;
        }
        if (all.size() == 2 && all.get(0).type() == all.get(1).type()) {
            pairs.add(0, all);
        }
        return all;
    }

    /** Remembers the two sides of an event, who "they" and "the two leaders" may be. */
    void remember(List<Argument> sides) {
        if (sides.size() == 2) {
            List<Referent> pair = new ArrayList<>();
            for (Argument a : sides) {
                Entity entity = entities.get(a.entity());
                if (entity != null) {
                    pair.add(new Referent(a.entity(), entity.type(), a.span()));
                }
            }
            if (pair.size() == 2 && pair.get(0).type() == pair.get(1).type()) {
                pairs.add(0, pair);
            }
        }
    }

    /** Whether a plural has been resolved to something single or unnamed: "they" to a company, "the two leaders" to nobody. */
    private boolean unclear(Parse parse, int token, Referent only) {
        Entity entity = entities.get(only.entity());
        boolean unnamed = entity != null && entity.attributes().containsKey("unnamed");
        return unnamed || (parse.token(token).isPronoun() && only.type() != EntityType.GROUP);
    }

    /** The last pair of the kind that the words allow. */
    private List<Referent> pair(Parse parse, int token) {
        String word = parse.lemma(token);
        boolean people = PEOPLE.contains(word);
        boolean states = Set.of("country", "nation", "state", "power").contains(word);
        return pairs.stream()
                .filter(p -> (!people && !states)
                        || (people && p.get(0).type() == EntityType.PERSON)
                        || (states && p.get(0).type() == EntityType.COUNTRY))
                .findFirst()
                .orElse(List.of());
    }

    private void collect(Parse parse, int token, Map<String, Referent> found, int depth) {
        Mention mention = mention(parse, token);
        if (mention != null) {
            if (AGENTS.contains(mention.type())
                    || mention.type() == EntityType.OTHER
                    || mention.type() == EntityType.EVENT) {
                found.putIfAbsent(mention.entity(), new Referent(mention.entity(), mention.type(), mention.span()));
            }
            return;
        }
        if (DAYS.contains(parse.lower(token))) {
            parse.children(token, "compound", "nmod").stream()
                    .filter(c -> mention(parse, c) != null)
                    .reduce((a, b) -> b)
                    .ifPresent(c -> collect(parse, c, found, depth - 1));
            return;
        }
        if (depth == 0 || !(parse.token(token).isNoun() || isQuantity(parse, token))) {
            return;
        }
        boolean represents =
                REPRESENTATIVES.contains(parse.lemma(token)) || REPRESENTATIVES.contains(parse.lower(token));
        if (represents) {
            modifiers(parse, token, found, depth);
        }
        if (found.isEmpty() && (represents || isMeasure(parse, token))) {
            for (int c : parse.children(token, "nmod")) {
                if (Set.of("of", "from", "in").contains(parse.preposition(c)) && !parse.is(c, "nmod:poss")) {
                    collect(parse, c, found, depth - 1);
                    parse.children(c, "conj").forEach(x -> collect(parse, x, found, depth - 1));
                    break;
                }
            }
        }
        if (found.isEmpty()) {
            parse.children(token, "appos").forEach(c -> collect(parse, c, found, depth - 1));
        }
    }

    private void modifiers(Parse parse, int noun, Map<String, Referent> found, int depth) {
        for (int c : parse.children(noun, "amod", "compound", "nmod:poss")) {
            Mention m = mention(parse, c);
            boolean names = m != null
                    && (m.type() == EntityType.COUNTRY
                            || m.type() == EntityType.ORGANIZATION
                            || m.type() == EntityType.GROUP
                            || parse.is(c, "nmod:poss")
                            || m.type() == EntityType.PLACE);
            if (names) {
                collect(parse, c, found, depth - 1);
                parse.children(c, "conj").forEach(x -> collect(parse, x, found, depth - 1));
            }
        }
    }

    private static boolean isQuantity(Parse parse, int token) {
        return parse.tag(token).equals("CD")
                || parse.tag(token).equals("DT")
                || parse.tag(token).equals("JJ")
                || parse.tag(token).equals("PRP");
    }

    private static boolean isMeasure(Parse parse, int token) {
        return MEASURES.contains(parse.lemma(token))
                || MEASURES.contains(parse.lower(token))
                || parse.tag(token).equals("CD");
    }

    private static boolean isPair(Parse parse, int token) {
        String word = parse.lower(token);
        if (word.equals("they")
                || word.equals("them")
                || word.equals("their")
                || word.equals("both")
                || word.equals("themselves")) {
            return true;
        }
        boolean plural = parse.tag(token).equals("NNS") && PAIRS.contains(parse.lemma(token));
        return plural && parse.any(token, c -> Set.of("two", "both").contains(parse.lower(c)));
    }
}
