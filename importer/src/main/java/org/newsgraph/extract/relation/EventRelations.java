package org.newsgraph.extract.relation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/** Relations that events imply: who spoke with whom, met, accused, supports, fights … Only events told as real count. */
final class EventRelations {
    private static final Set<EntityType> SIDES =
            Set.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE);
    private static final Set<String> FACE_TO_FACE = Set.of("meet", "visit", "host");
    /** Modes of consulting in which nobody need have spoken to the other. */
    private static final Set<String> SILENT = Set.of("write", "mediate", "debate");

    private static final Set<String> WARFARE =
            Set.of("fight", "attack", "bomb", "shell", "capture", "invade", "strike", "besiege");
    private static final Set<String> LIST = Set.of("and", ",", "the", "both", "&");
    private static final Set<String> RULE =
            Set.of("regime", "government", "forces", "army", "campaign", "administration", "troops", "side");
    private static final int MOST_SIDES = 4;

    private final Map<String, Entity> entities;
    private final List<MarkedSentence> sentences;

    EventRelations(Map<String, Entity> entities, List<MarkedSentence> sentences) {
        this.entities = entities;
        this.sentences = sentences;
    }

    void find(List<Event> events, Claims claims) {
        for (Event event : events) {
            if (event.negative()) {
                continue;
            }
            if (event.realis() == Realis.ACTUAL) {
                symmetric(event, claims);
                directed(event, claims);
                sport(event, claims);
            }
            if (event.type() == EventType.SUCCESSION && event.realis() != Realis.HYPOTHETICAL) {
                Map<String, String> status = event.realis() == Realis.PLANNED ? Map.of("status", "planned") : Map.of();
                pairs(event, Role.ACTOR, Role.RECIPIENT, Predicate.SUCCEEDS, status, claims);
            }
        }
    }

    private void symmetric(Event event, Claims claims) {
        if (event.type() != EventType.CONSULT || SILENT.contains(mode(event))) {
            return;
        }
        List<Argument> sides = event.args().stream()
                .filter(a -> isSide(a, Role.PARTICIPANT) || isSide(a, Role.ACTOR) || isSide(a, Role.RECIPIENT))
                .filter(a -> !isPlace(a))
                .toList();
        Predicate predicate = FACE_TO_FACE.contains(mode(event)) ? Predicate.MET : Predicate.SPOKE_WITH;
        for (int i = 0; i < sides.size() && sides.size() <= MOST_SIDES; i++) {
            for (int k = i + 1; k < sides.size(); k++) {
                claim(event, sides.get(i), predicate, sides.get(k), Map.of(), claims);
            }
        }
    }

    private void directed(Event event, Claims claims) {
        Predicate predicate = predicate(event);
        if (predicate != null) {
            pairs(event, Role.ACTOR, Role.RECIPIENT, predicate, Map.of(), claims);
        }
        if (predicate == Predicate.DEFEATED) {
            pairs(event, Role.ACTOR, Role.RECIPIENT, Predicate.OPPONENT_OF, Map.of(), claims);
        }
    }

    /** Results between teams: who beat whom, who played whom. */
    private void sport(Event event, Claims claims) {
        if (event.type() != EventType.SPORT) {
            return;
        }
        List<Argument> teams = event.args().stream()
                .filter(a -> isSide(a, Role.PARTICIPANT) || isSide(a, Role.ACTOR) || isSide(a, Role.RECIPIENT))
                .filter(a -> type(a) == EntityType.ORGANIZATION)
                .toList();
        if (teams.size() != 2) {
            return;
        }
        Argument a = teams.get(0);
        Argument b = teams.get(1);
        claim(event, a, Predicate.OPPONENT_OF, b, Map.of(), claims);
        boolean directed = a.role() == Role.ACTOR && b.role() == Role.RECIPIENT;
        if (directed && (mode(event).equals("beat") || mode(event).equals("win"))) {
            claim(event, a, Predicate.DEFEATED, b, Map.of(), claims);
        } else if (directed && mode(event).equals("lose")) {
            claim(event, b, Predicate.DEFEATED, a, Map.of(), claims);
        }
    }

    private static String mode(Event event) {
        return String.valueOf(event.mode());
    }

    private @Nullable Predicate predicate(Event event) {
        String mode = mode(event);
        return switch (event.type()) {
            case ACCUSE ->
                mode.equals("accuse") ? Predicate.ACCUSED : mode.equals("criticize") ? Predicate.CRITICISED : null;
            case THREATEN -> Predicate.THREATENED;
            case SANCTION -> Predicate.SANCTIONED;
            case SUPPORT -> mode.equals("endorse") ? Predicate.SUPPORTS : null;
            case ASSAULT -> WARFARE.contains(mode) ? Predicate.FIGHTS : null;
            case COERCE -> trigger(event).startsWith("annex") ? Predicate.ANNEXED : null;
            case ELECTION -> mode.equals("beat") ? Predicate.DEFEATED : null;
            case STATEMENT -> mode.equals("tell") ? Predicate.SPOKE_WITH : null;
            default -> null;
        };
    }

    private String trigger(Event event) {
        return sentence(event)
                .map(s -> {
                    int token = s.sentence().firstToken(event.trigger());
                    return token < 0 ? "" : s.lower(token);
                })
                .orElse("");
    }

    private void pairs(
            Event event, Role from, Role to, Predicate predicate, Map<String, String> qualifiers, Claims claims) {
        for (Argument actor : event.args()) {
            for (Argument recipient : event.args()) {
                if (!isSide(actor, from) || !isSide(recipient, to)) {
                    continue;
                }
                if (fits(predicate, actor, recipient) && !isBeyond(event, recipient)) {
                    claim(event, actor, predicate, recipient, qualifiers, claims);
                }
                if (predicate == Predicate.SUPPORTS) {
                    owner(event, recipient).ifPresent(o -> claim(event, actor, predicate, o, qualifiers, claims));
                }
            }
        }
    }

    /** Whether another recipient of the same role stands before this one, and not merely in a list with it. */
    private boolean isBeyond(Event event, Argument recipient) {
        if (event.type() != EventType.ACCUSE) {
            return false;
        }
        Optional<MarkedSentence> sentence = sentence(event);
        return sentence.isPresent()
                && event.args().stream()
                        .filter(a -> a.role() == recipient.role()
                                && a.span().end() <= recipient.span().begin())
                        .anyMatch(a -> !isList(sentence.get(), a, recipient));
    }

    private static boolean isList(MarkedSentence s, Argument a, Argument b) {
        for (int i = 0; i < s.size(); i++) {
            boolean between = s.token(i).span().begin() >= a.span().end()
                    && s.token(i).span().end() <= b.span().begin();
            if (between && !LIST.contains(s.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whose government, forces or campaign the noun names: "supports Ada Smith's government". */
    private Optional<Argument> owner(Event event, Argument recipient) {
        Optional<MarkedSentence> sentence = sentence(event);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        MarkedSentence s = sentence.get();
        int noun = s.sentence().lastToken(recipient.span());
        if (noun < 0 || !RULE.contains(s.lower(noun))) {
            return Optional.empty();
        }
        for (int i = noun - 1; i > 0 && noun - i < 4; i--) {
            Mark mark = s.tag(i).equals("POS") ? s.at(i - 1) : null;
            if (mark != null && mark.isPerson()) {
                return Optional.of(
                        new Argument(recipient.role(), mark.id(), mark.mention().span()));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Predicate predicate, Argument actor, Argument recipient) {
        return switch (predicate) {
            case FIGHTS -> type(actor) != EntityType.PERSON && type(recipient) != EntityType.PERSON;
            case SUCCEEDS, DEFEATED -> type(actor) == type(recipient);
            case ANNEXED -> type(actor) == EntityType.COUNTRY;
            case SPOKE_WITH -> !isPlace(recipient) && type(recipient) != EntityType.GROUP && isNamed(recipient);
            case ACCUSED, CRITICISED -> !isPlace(actor);
            default -> true;
        };
    }

    private @Nullable EntityType type(Argument a) {
        Entity entity = entities.get(a.entity());
        return entity == null ? null : entity.type();
    }

    private boolean isPlace(Argument a) {
        return type(a) == EntityType.PLACE;
    }

    private boolean isNamed(Argument a) {
        return sentences.stream().anyMatch(s -> s.names().stream().anyMatch(m -> m.id().equals(a.entity())));
    }

    private boolean isSide(Argument a, Role role) {
        Entity entity = entities.get(a.entity());
        return a.role() == role && entity != null && SIDES.contains(entity.type());
    }

    private void claim(
            Event event, Argument a, Predicate predicate, Argument b, Map<String, String> qualifiers, Claims claims) {
        sentence(event)
                .ifPresent(s -> claims.add(
                        a.entity(), predicate, b.entity(), qualifiers, s, event.trigger(), event.confidence() * 0.9));
    }

    private Optional<MarkedSentence> sentence(Event event) {
        return sentences.stream()
                .filter(s -> s.sentence().span().contains(event.trigger()))
                .findFirst();
    }

    static Map<String, Entity> byId(List<Entity> entities) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        entities.stream().sorted(Comparator.comparing(Entity::id)).forEach(e -> byId.put(e.id(), e));
        return byId;
    }
}
