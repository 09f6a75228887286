package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.event.EncoderWeighting.Others;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Role;

/** Who plays which role in one event, by the rules and by how an encoder reads its sentence. */
final class EncodedRoles {
    /** Under this probability no word plays a role that the rules do not give it. */
    private static final double FAINT = 0.03;

    private static final List<Role> SIDES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    /**
     * An entity of the sentence, and the word for it that most likely plays a role.
     *
     * @param roles those that it may play: whose something is takes part only as a side
     */
    private record Known(int word, Referent referent, List<Role> roles) {}

    private final Parse parse;
    private final EventScores scores;
    private final int teller;
    private final Referents referents;
    private final EncoderWeighting weighting;
    private final Map<String, Known> known = new LinkedHashMap<>();

    /** Of the event that the word {@code teller} tells. */
    EncodedRoles(Parse parse, EventScores scores, int teller, Referents referents, EncoderWeighting weighting) {
        this.parse = parse;
        this.scores = scores;
        this.teller = teller;
        this.referents = referents;
        this.weighting = weighting;
        for (int head = 0; head < parse.size(); head++) {
            List<Referent> named = referents.at(parse, head);
            for (Referent r : named) {
                add(new Known(likeliest(head, r), r, EventScores.ROLES));
            }
            if (named.isEmpty() && parse.token(head).isNoun() && head != teller) {
                int thing = head;
                referents.owners(parse, head).forEach(r -> add(new Known(thing, r, SIDES)));
            }
        }
    }

    private void add(Known one) {
        known.merge(one.referent().entity(), one, (a, b) -> any(b) > any(a) ? b : a);
    }

    /** How likely it plays one of the roles that it may play. */
    private double any(Known one) {
        return one.roles().stream()
                .mapToDouble(r -> scores.role(teller, one.word(), r))
                .sum();
    }

    /**
     * Each entity of the sentence in the role that rules and encoder together give it. Who leaves office, and who visits whom, was told to the
     * encoder in several ways, so that there the rules decide.
     */
    List<Argument> of(Candidate c) {
        return of(c, weighting.none(Others.of(c)));
    }

    /** The same for a bare noun that points back to nothing, so that only its sentence can tell who takes part. */
    List<Argument> byItself(Candidate c) {
        return c.verbal() ? List.of() : of(c, weighting.none(Others.UNKNOWN));
    }

    private List<Argument> of(Candidate c, double none) {
        List<Argument> args = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        boolean ruled = c.type() == EventType.RESIGNATION || isVisit(c);
        for (Argument a : c.args()) {
            Known one = known.get(a.entity());
            if (one == null || !EventScores.ROLES.contains(a.role())) {
                args.add(a);
            } else if (ruled) {
                settled.add(a.entity());
                args.add(a);
            } else if (settled.add(a.entity())) {
                Role role = role(one, a.role(), 0);
                if (role != null) {
                    args.add(new Argument(role, a.entity(), a.span()));
                }
            }
        }
        known.forEach((entity, one) -> {
            if (!settled.contains(entity) && any(one) >= FAINT) {
                Role role = role(one, null, none);
                if (role != null) {
                    args.add(new Argument(role, entity, one.referent().span()));
                }
            }
        });
        return args;
    }

    /** The word of a name that most likely plays a role, since the encoder may take another for its head; otherwise the head. */
    private int likeliest(int head, Referent r) {
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

    /** Whether somebody takes part by rule who is where it happens too, like a country that is visited. */
    private static boolean isVisit(Candidate c) {
        Set<String> sides = c.entities();
        return (c.place() != null && sides.contains(c.place()))
                || c.args().stream().anyMatch(a -> a.role() == Role.PLACE && sides.contains(a.entity()));
    }

    private @Nullable Role role(Known one, @Nullable Role byRule, double none) {
        Role best = null;
        double most = Math.log(Math.max(1 - any(one), 1e-4)) + none;
        for (Role role : one.roles()) {
            double worth = Math.log(Math.max(scores.role(teller, one.word(), role), 1e-4))
                    + (role == byRule ? weighting.rule() : 0);
            if (worth > most && canPlay(role, one.referent().type())) {
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
