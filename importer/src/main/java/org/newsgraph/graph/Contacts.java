package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/** Who met and who spoke with whom: the relations that a document's calls, talks and meetings amount to. */
final class Contacts {
    /** More people than this are a crowd, in which not everybody meets everybody. */
    private static final int MOST_PARTIES = 6;

    private static final Map<String, Predicate> PREDICATES = Map.of(
            "meet", Predicate.MET,
            "host", Predicate.MET,
            "phone", Predicate.SPOKE_WITH,
            "talk", Predicate.SPOKE_WITH,
            "debate", Predicate.SPOKE_WITH,
            "interview", Predicate.SPOKE_WITH);
    private static final Set<EntityType> PARTIES =
            EnumSet.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION);
    private static final Set<Role> SIDES = EnumSet.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    private Contacts() {}

    static List<Gist.Related> of(Gist gist) {
        Map<String, EntityType> types = new TreeMap<>();
        gist.entities().forEach(n -> types.put(n.entity().id(), n.entity().type()));
        List<Gist.Related> contacts = new ArrayList<>();
        for (Gist.Told event : gist.events()) {
            Predicate predicate = event.mode() == null ? null : PREDICATES.get(event.mode());
            if (event.type() == EventType.CONSULT
                    && predicate != null
                    && event.realis() == Realis.ACTUAL
                    && !event.negative()) {
                addPairs(event, predicate, types, contacts);
            }
        }
        return contacts;
    }

    private static void addPairs(
            Gist.Told event, Predicate predicate, Map<String, EntityType> types, List<Gist.Related> contacts) {
        List<String> parties = event.parts().stream()
                .filter(p -> SIDES.contains(p.role()))
                .map(Gist.Part::entity)
                .filter(e -> types.containsKey(e) && PARTIES.contains(types.get(e)))
                .distinct()
                .sorted()
                .toList();
        if (parties.size() > MOST_PARTIES) {
            return;
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                contacts.add(new Gist.Related(
                        parties.get(i),
                        parties.get(i),
                        predicate,
                        parties.get(j),
                        parties.get(j),
                        new TreeMap<>(Map.of(EntityRelations.EVENT, event.id())),
                        event.sentence(),
                        event.confidence()));
            }
        }
    }
}
