package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /** An entity, and the words that stand for it. */
    record Referent(String entity, EntityType type, Span span) {}

    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.COUNTRY, EntityType.ORGANIZATION);
    private static final Set<EntityType> AGENTS = EnumSet.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE);
    /** Heads that stand for the state or body that their modifier names. */
    static final Set<String> REPRESENTATIVES = WordClasses.events().words("representatives");
    /** Days that a parser takes for the last word of a name: "Yasser Arafat Wednesday rejected". */
    private static final Set<String> DAYS = WordClasses.events().words("days");

    private final MentionIndex index;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Pairs pairs = new Pairs();

    Referents(Mentions mentions) {
        for (Entity e : mentions.entities()) {
            entities.put(e.id(), e);
        }
        index = new MentionIndex(mentions);
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    /** The mentions of a sentence, of each head the longest. */
    List<Mention> mentions(Parse parse) {
        return index.of(parse).stream()
                .filter(m -> index.headedBy(parse, m.head()).contains(m))
                .toList();
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
        List<Mention> headed = index.headedBy(parse, token);
        if (!headed.isEmpty()) {
            return headed.get(0);
        }
        int end = parse.token(token).span().end();
        return index.namesAround(parse, token)
                .filter(m -> parse.token(token).isNoun() && m.span().end() == end)
                .findFirst()
                .orElse(null);
    }

    /** Whether the token is part of a name of something that is no event. */
    boolean insideName(Parse parse, int token) {
        return index.namesAround(parse, token).findAny().isPresent();
    }

    /** Whether the word stands in the title of a work, such as the verb of a book's. */
    boolean isTitle(Parse parse, int token) {
        int end = parse.token(token).span().end();
        return index.namesAround(parse, token)
                .anyMatch(m -> m.type() == EntityType.OTHER && m.span().end() > end);
    }

    /** Whether the token heads the name of an event, such as "2016 presidential election". */
    boolean namesEvent(Parse parse, int token) {
        return index.namesAround(parse, token).anyMatch(m -> m.head() == token && m.type() == EntityType.EVENT);
    }

    /** Whether the noun phrase stands for somebody who can act. */
    boolean isAgent(Parse parse, int token) {
        return parse.token(token).isPronoun() || of(parse, token).stream().anyMatch(r -> AGENTS.contains(r.type()));
    }

    /** The entities that the noun phrase headed by the token stands for, in order; none if it is unknown. */
    List<Referent> of(Parse parse, int phrase) {
        Map<String, Referent> found = new LinkedHashMap<>();
        int token = NounPhrases.meant(parse, phrase);
        collect(parse, token, found, 4);
        for (int c : parse.children(token, "conj")) {
            if (!parse.isVerb(c)) {
                collect(parse, c, found, 4);
            }
        }
        Members.of(parse, token, c -> !found.isEmpty() && isCountry(parse, c))
                .forEach(c -> collect(parse, c, found, 4));
        if (parse.child(token, "conj") < 0) {
            Mention first = mention(parse, token);
            int second = first == null ? -1 : NamePairs.second(parse, first, index.of(parse));
            if (second >= 0) {
                collect(parse, second, found, 4);
            }
        }
        List<Referent> all = List.copyOf(found.values());
        if (Pairs.isPlural(parse, token) && (all.isEmpty() || (all.size() == 1 && unclear(parse, token, all.get(0))))) {
            List<Referent> pair = pairs.last(parse, token);
            return pair.isEmpty() ? all : pair;
        }
        pairs.remember(all, parse);
        return all;
    }

    /** The entities that the words at the token stand for by themselves, whatever is coordinated with them or was told before. */
    List<Referent> at(Parse parse, int token) {
        Map<String, Referent> found = new LinkedHashMap<>();
        collect(parse, token, found, 4);
        return List.copyOf(found.values());
    }

    /** Whose the thing is that a noun tells without naming anybody: "a Croatian village", "Peru's plan"; none if it is several's. */
    List<Referent> owners(Parse parse, int noun) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (int c : parse.children(noun, "amod", "compound", "nmod:poss")) {
            Mention m = mention(parse, c);
            if (m != null && m.kind() == MentionKind.NAME && OWNERS.contains(m.type())) {
                collect(parse, c, found, 1);
            }
        }
        return found.size() == 1 ? List.copyOf(found.values()) : List.of();
    }

    private boolean isCountry(Parse parse, int token) {
        Mention m = mention(parse, token);
        return m != null && m.type() == EntityType.COUNTRY;
    }

    /** Remembers the two sides of an event, who "they" and "the two leaders" may be. */
    void remember(List<Argument> sides, Parse parse) {
        List<Referent> pair = sides.stream()
                .flatMap(
                        a -> Optional.ofNullable(entities.get(a.entity()))
                                .map(e -> new Referent(a.entity(), e.type(), a.span()))
                                .stream())
                .toList();
        pairs.remember(sides.size() == 2 ? pair : List.of(), parse);
    }

    /** Whether a plural has been resolved to something single or unnamed: "they" to a company, "the two leaders" to nobody. */
    private boolean unclear(Parse parse, int token, Referent only) {
        Entity entity = entities.get(only.entity());
        boolean unnamed = entity != null && entity.attributes().containsKey("unnamed");
        return parse.token(token).isPronoun() ? only.type() != EntityType.GROUP : unnamed;
    }

    private void collect(Parse parse, int token, Map<String, Referent> found, int depth) {
        Mention mention = mention(parse, token);
        int name = mention == null || mention.kind() != MentionKind.NOMINAL ? -1 : apposedName(parse, token);
        if (name >= 0) {
            collect(parse, name, found, depth - 1);
            return;
        }
        if (mention != null) {
            List<Mention> headed = index.headedBy(parse, token);
            (headed.isEmpty() ? List.of(mention) : headed)
                    .stream()
                            .filter(m -> AGENTS.contains(m.type()) || Slots.THINGS.contains(m.type()))
                            .forEach(m -> found.putIfAbsent(m.entity(), new Referent(m.entity(), m.type(), m.span())));
            return;
        }
        if (DAYS.contains(parse.lower(token))) {
            parse.children(token, "compound", "nmod").stream()
                    .filter(c -> mention(parse, c) != null)
                    .reduce((a, b) -> b)
                    .ifPresent(c -> collect(parse, c, found, depth - 1));
            return;
        }
        if (depth == 0 || !(parse.token(token).isNoun() || NounPhrases.isQuantity(parse, token))) {
            return;
        }
        boolean represents =
                REPRESENTATIVES.contains(parse.lemma(token)) || REPRESENTATIVES.contains(parse.lower(token));
        if (represents) {
            modifiers(parse, token, found, depth);
        }
        int whole = represents || NounPhrases.isMeasure(parse, token) ? NounPhrases.whole(parse, token) : -1;
        if (found.isEmpty() && whole >= 0) {
            collect(parse, whole, found, depth - 1);
            parse.children(whole, "conj").forEach(x -> collect(parse, x, found, depth - 1));
        }
        if (found.isEmpty() && NounPhrases.settlement(parse, token) >= 0) {
            collect(parse, NounPhrases.settlement(parse, token), found, depth - 1);
        }
        if (found.isEmpty()) {
            parse.children(token, "appos").forEach(c -> collect(parse, c, found, depth - 1));
        }
    }

    /** The name behind a noun phrase: "its neighbor, Eritrea". */
    private int apposedName(Parse parse, int noun) {
        return parse.first(noun, c -> {
            Mention m = parse.is(c, "appos") && c > noun ? mention(parse, c) : null;
            return m != null && m.kind() == MentionKind.NAME && AGENTS.contains(m.type());
        });
    }

    private void modifiers(Parse parse, int noun, Map<String, Referent> found, int depth) {
        for (int c : parse.children(noun, "amod", "compound", "nmod:poss")) {
            Mention m = mention(parse, c);
            boolean names = m != null
                    && ((AGENTS.contains(m.type()) && m.type() != EntityType.PERSON) || parse.is(c, "nmod:poss"));
            if (names) {
                collect(parse, c, found, depth - 1);
                parse.children(c, "conj").forEach(x -> collect(parse, x, found, depth - 1));
            }
        }
    }
}
