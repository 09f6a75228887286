package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * What is done by saying something, after CAMEO: who says that he will help promises, who says that he will attack threatens,
 * who says that he will not refuses, and who says that another must act demands it of him; a promise to attack, or to withdraw
 * unless another gives in, is a threat.
 */
final class SpeechActs {
    private static final Set<EventType> FRIENDLY = EnumSet.of(
            EventType.AID,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.AGREE,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.PROTEST, EventType.MOBILIZE);

    private static final Set<String> WARNING = Set.of("warn", "caution");

    Candidate act(Parse parse, Candidate said, Map<Integer, Candidate> byToken, Referents referents) {
        if (said.mode().equals("promise") && !said.trigger().nominal()) {
            return vow(parse, said, byToken);
        }
        int clause = parse.child(said.trigger().token(), "ccomp");
        if (said.type() != EventType.STATEMENT || said.trigger().nominal() || clause < 0) {
            return said;
        }
        int subject = parse.child(clause, "nsubj");
        Set<String> doers = subject < 0
                ? Set.of()
                : referents.of(parse, subject).stream().map(Referent::entity).collect(Collectors.toSet());
        Set<String> speakers = said.participants().stream()
                .filter(a -> a.role() == Role.ACTOR)
                .map(Argument::entity)
                .collect(Collectors.toSet());
        if (doers.isEmpty() || speakers.isEmpty()) {
            return said;
        }
        boolean own = speakers.containsAll(doers);
        if (own && says(parse, clause, Set.of("will", "would", "'ll", "’ll", "wo", "shall"))) {
            return promise(parse, said, clause, byToken.get(clause));
        }
        boolean demands = !own
                && says(parse, clause, Set.of("must", "should"))
                && subject >= 0
                && parse.child(clause, "aux:pass") < 0;
        return demands ? demand(said, referents.of(parse, subject)) : said;
    }

    /** Who vows to fight threatens. */
    private static Candidate vow(Parse parse, Candidate promised, Map<Integer, Candidate> byToken) {
        int verb = promised.trigger().token();
        boolean hostile = parse.children(verb, "xcomp").stream()
                .map(byToken::get)
                .anyMatch(inner -> inner != null
                        && HOSTILE.contains(inner.type())
                        && !Negation.denies(parse, inner.trigger().token()));
        boolean refused = parse.children(verb, "xcomp").stream()
                .map(byToken::get)
                .anyMatch(inner -> inner != null
                        && FRIENDLY.contains(inner.type())
                        && Negation.denies(parse, inner.trigger().token()));
        if (refused && !Negation.denies(parse, verb)) {
            return promised.as(EventType.REJECT, "reject", promised.args());
        }
        return hostile && !Negation.denies(parse, verb)
                ? promised.as(EventType.THREATEN, "threaten", promised.args())
                : promised;
    }

    private static boolean says(Parse parse, int clause, Set<String> auxiliaries) {
        return parse.any(clause, c -> parse.is(c, "aux") && auxiliaries.contains(parse.lower(c)));
    }

    private static Candidate promise(Parse parse, Candidate said, int clause, @Nullable Candidate inner) {
        if (inner == null) {
            return said;
        }
        boolean not =
                parse.any(clause, c -> Set.of("not", "n't", "n’t", "never").contains(parse.lower(c)));
        boolean unless =
                !not && parse.any(clause, c -> parse.any(c, m -> parse.lower(m).equals("unless")));
        if (unless && FRIENDLY.contains(inner.type())) {
            return said.as(EventType.THREATEN, "threaten", said.args());
        }
        if (FRIENDLY.contains(inner.type())) {
            if (WARNING.contains(said.trigger().word().lemma())) {
                return not ? said.as(EventType.THREATEN, "threaten", said.args()) : said;
            }
            return said.as(not ? EventType.REJECT : EventType.AGREE, not ? "reject" : "promise", said.args());
        }
        return HOSTILE.contains(inner.type()) && !not && hitsAnother(said, inner)
                ? said.as(EventType.THREATEN, "threaten", said.args())
                : said;
    }

    /** Whether what is promised is done to somebody other than who promises it. */
    private static boolean hitsAnother(Candidate said, Candidate inner) {
        return inner.args().stream()
                .filter(a -> a.role() == Role.RECIPIENT || a.role() == Role.PARTICIPANT)
                .anyMatch(a -> said.args().stream()
                        .noneMatch(s -> s.role() == Role.ACTOR && s.entity().equals(a.entity())));
    }

    private static Candidate demand(Candidate said, List<Referent> of) {
        List<Argument> args = new ArrayList<>(said.args());
        args.removeIf(a -> a.role() == Role.RECIPIENT);
        of.stream()
                .filter(r -> ArgumentFinder.canAct(r.type()))
                .forEach(r -> args.add(new Argument(Role.RECIPIENT, r.entity(), r.span())));
        return args.stream().anyMatch(a -> a.role() == Role.RECIPIENT)
                ? said.as(EventType.REQUEST, "demand", args)
                : said;
    }
}
