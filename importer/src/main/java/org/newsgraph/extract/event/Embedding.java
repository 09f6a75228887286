package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * Completes events that embed another: whoever threatens to attack somebody threatens him, whoever demands that somebody
 * act demands it of him, whoever agrees to help somebody agrees with him (the rule of CAMEO's codebook for targets), and whoever
 * calls to thank somebody calls him.
 */
final class Embedding {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<EventType> EMBEDDING = Set.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.CONCEDE,
            EventType.PROTEST,
            EventType.SANCTION);

    /** Marks of clauses that tell what happens beside, before or behind, and nothing of what is agreed, demanded or refused. */
    private static final Set<String> BESIDE =
            Set.of("as", "while", "when", "after", "before", "since", "until", "although", "though", "despite");

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private static final Set<String> PHASES = WORDS.words("phases");
    private static final Set<String> DELIBERATE = Set.of("decide", "choose", "opt", "vote", "resolve");

    private final SpeechActs speech = new SpeechActs();

    List<Candidate> complete(Parse parse, List<Candidate> candidates, Referents referents) {
        Map<Integer, Candidate> byToken = EventExtractor.byToken(candidates);
        List<Candidate> complete = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!isPhase(parse, c, byToken)) {
                Candidate told = speech.act(parse, c, byToken, referents);
                complete.add(needs(told) ? inherit(parse, told, byToken, referents) : told);
            }
        }
        return complete;
    }

    /**
     * Whether the verb only tells a phase of, or an intention or attempt towards, what its complement tells: "continued to
     * shell", "began to understand", "it started badly". A decision is an event beside what is decided.
     */
    private static boolean isPhase(Parse parse, Candidate c, Map<Integer, Candidate> byToken) {
        if (c.trigger().nominal()
                || !EventNouns.isVague(c.type())
                || DELIBERATE.contains(c.trigger().word().lemma())) {
            return false;
        }
        int verb = c.trigger().token();
        boolean phase = PHASES.contains(parse.lemma(verb));
        boolean told = parse.any(
                verb,
                x -> (parse.is(x, "xcomp", "ccomp") || parse.isInfinitiveOf(verb, x))
                        && (phase || byToken.containsKey(x)));
        boolean bare = phase && c.type() == EventType.DECISION && Clauses.object(parse, verb) < 0;
        return told
                || bare
                || (phase && parse.any(verb, x -> parse.is(x, "obj", "nsubj:pass") && byToken.containsKey(x)));
    }

    private static boolean needs(Candidate c) {
        long others = c.symmetric()
                ? c.participants().size() - 1L
                : c.participants().stream()
                        .filter(a -> a.role() == Role.RECIPIENT)
                        .count();
        boolean call = c.mode().equals("phone") && !c.trigger().nominal();
        return (EMBEDDING.contains(c.type()) || call)
                && others <= 0
                && !c.participants().isEmpty();
    }

    private static Candidate inherit(Parse parse, Candidate c, Map<Integer, Candidate> byToken, Referents referents) {
        for (int clause : clauses(parse, c.trigger())) {
            Set<Argument> found = new LinkedHashSet<>();
            int subject = parse.child(clause, "nsubj");
            if (c.type() == EventType.REQUEST && subject >= 0) {
                referents.of(parse, subject).forEach(r -> found.add(argument(r)));
            }
            Candidate inner = byToken.get(clause);
            if (found.isEmpty() && inner != null) {
                inner.participants().forEach(a -> found.add(new Argument(Role.RECIPIENT, a.entity(), a.span())));
                if (inner.place() != null && found.size() <= 1) {
                    inner.args().stream()
                            .filter(a -> a.role() == Role.PLACE)
                            .findFirst()
                            .ifPresent(a -> found.add(new Argument(Role.RECIPIENT, a.entity(), a.span())));
                }
            }
            List<Argument> all = new ArrayList<>(c.args());
            found.stream()
                    .filter(a ->
                            c.participants().stream().noneMatch(p -> p.entity().equals(a.entity())))
                    .forEach(all::add);
            if (all.size() > c.args().size()) {
                return c.withArgs(all);
            }
        }
        return c.type() == EventType.THREATEN ? conditional(parse, c, referents) : c;
    }

    /** Who is threatened in case of doing something, or of not doing it: "threatened to walk out unless Iraq gave in". */
    private static Candidate conditional(Parse parse, Candidate c, Referents referents) {
        List<Argument> all = new ArrayList<>(c.args());
        for (int condition = c.trigger().token() + 1; condition < parse.size(); condition++) {
            int subject = isConditionOf(parse, condition, c.trigger().token()) ? parse.child(condition, "nsubj") : -1;
            if (subject >= 0) {
                referents.of(parse, subject).stream()
                        .filter(r -> ArgumentFinder.canAct(r.type()))
                        .filter(r -> c.participants().stream()
                                .noneMatch(p -> p.entity().equals(r.entity())))
                        .forEach(r -> all.add(argument(r)));
            }
        }
        return c.withArgs(all);
    }

    private static boolean isConditionOf(Parse parse, int clause, int verb) {
        boolean condition = parse.is(clause, "advcl")
                && parse.any(clause, m -> parse.is(m, "mark") && CONDITIONS.contains(parse.lower(m)));
        int at = condition ? parse.head(clause) : -1;
        for (int steps = 0; at > verb && steps < 4; steps++) {
            at = parse.head(at);
        }
        return at == verb;
    }

    private static List<Integer> clauses(Parse parse, Trigger trigger) {
        List<Integer> clauses =
                new ArrayList<>(parse.children(trigger.carrier(), "xcomp", "ccomp", "advcl", "obl", "obj"));
        clauses.removeIf(c -> parse.is(c, "advcl") && parse.any(c, m -> BESIDE.contains(parse.lower(m))));
        clauses.addAll(parse.children(trigger.token(), "acl", "nmod", "ccomp"));
        return clauses;
    }

    private static Argument argument(Referent r) {
        return new Argument(Role.RECIPIENT, r.entity(), r.span());
    }
}
