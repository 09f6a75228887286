package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Role;

/**
 * Who plays which role in one event, by the rules and by how an encoder reads its sentence. The weights were fitted on
 * annotated sentences that the encoder at hand had not seen.
 */
final class EncodedRoles {
    /** What a role is worth, as a logarithm, because the rules give it. */
    private static final double RULE = 1.5;
    /** What it is worth that somebody plays no role because the rules give him none: where they know others, of a bare noun, which may point back to what was told, and of other words. */
    private static final double OTHERS_KNOWN = 1.25;

    private static final double BARE = 2.5;
    private static final double UNKNOWN = 0.75;
    /** Under this probability no word plays a role that the rules do not give it. */
    private static final double FAINT = 0.03;

    private final Parse parse;
    private final EventScores scores;
    private final int teller;
    private final Referents referents;

    /** Of the event that the word {@code teller} tells. */
    EncodedRoles(Parse parse, EventScores scores, int teller, Referents referents) {
        this.parse = parse;
        this.scores = scores;
        this.teller = teller;
        this.referents = referents;
    }

    /**
     * Each entity of the sentence in the role that rules and encoder together give it. Who leaves office was told to the encoder
     * as one who acts and as one to whom it is done, so that there the rules decide.
     */
    List<Argument> of(Candidate c) {
        return of(c, !c.verbal() ? BARE : c.participants().isEmpty() ? UNKNOWN : OTHERS_KNOWN);
    }

    /** The same for a bare noun that points back to nothing, so that only its sentence can tell who takes part. */
    List<Argument> byItself(Candidate c) {
        return c.verbal() ? List.of() : of(c, UNKNOWN);
    }

    private List<Argument> of(Candidate c, double none) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Referent> known = new LinkedHashMap<>();
        for (int head = 0; head < parse.size(); head++) {
            for (Referent r : referents.at(parse, head)) {
                int word = spokesword(head, r);
                Integer other = words.get(r.entity());
                if (other == null || scores.anyRole(teller, word) > scores.anyRole(teller, other)) {
                    words.put(r.entity(), word);
                    known.put(r.entity(), r);
                }
            }
        }
        List<Argument> args = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        Set<String> visited = visited(c);
        for (Argument a : c.args()) {
            Integer word = words.get(a.entity());
            if (word == null || !EventScores.ROLES.contains(a.role())) {
                args.add(a);
            } else if (visited.contains(a.entity()) || c.type() == EventType.RESIGNATION) {
                settled.add(a.entity());
                args.add(a);
            } else if (settled.add(a.entity())) {
                Role role = role(word, a.role(), known.get(a.entity()).type(), 0);
                if (role != null) {
                    args.add(new Argument(role, a.entity(), a.span()));
                }
            }
        }
        words.forEach((entity, word) -> {
            if (!settled.contains(entity) && scores.anyRole(teller, word) >= FAINT) {
                Role role = role(word, null, known.get(entity).type(), none);
                if (role != null) {
                    args.add(new Argument(role, entity, known.get(entity).span()));
                }
            }
        });
        return args;
    }

    /** The word of a name that most likely plays a role, since the encoder may take another for its head; otherwise the head. */
    private int spokesword(int head, Referent r) {
        Mention mention = referents.mention(parse, head);
        if (mention == null
                || mention.kind() != MentionKind.NAME
                || !mention.entity().equals(r.entity())) {
            return head;
        }
        return IntStream.range(0, parse.size())
                .filter(i -> mention.span().contains(parse.token(i).span()))
                .boxed()
                .max(Comparator.comparingDouble(i -> scores.anyRole(teller, i)))
                .orElse(head);
    }

    /** Who takes part by rule and is where it happens too, like a country that is visited. */
    private static Set<String> visited(Candidate c) {
        Set<String> sides = c.entities();
        return c.args().stream()
                .filter(a -> a.role() == Role.PLACE && sides.contains(a.entity()))
                .map(Argument::entity)
                .collect(Collectors.toSet());
    }

    private @Nullable Role role(int word, @Nullable Role byRule, EntityType type, double none) {
        Role best = null;
        double most = Math.log(Math.max(1 - scores.anyRole(teller, word), 1e-4)) + none;
        for (Role role : EventScores.ROLES) {
            double worth = Math.log(Math.max(scores.role(teller, word, role), 1e-4)) + (role == byRule ? RULE : 0);
            if (worth > most && canPlay(role, type)) {
                most = worth;
                best = role;
            }
        }
        return best;
    }

    private static boolean canPlay(Role role, EntityType type) {
        return switch (role) {
            case PLACE -> type == EntityType.PLACE || type == EntityType.COUNTRY || type == EntityType.ORGANIZATION;
            case TOPIC -> true;
            default -> ArgumentFinder.canAct(type);
        };
    }
}
