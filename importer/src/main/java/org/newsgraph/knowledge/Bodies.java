package org.newsgraph.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Well-known bodies that news seldom introduces (international bodies, agencies, news media, companies, teams …) with their
 * seats, from {@code bodies.tsv}, and the parties of {@code parties.tsv}. Immutable and thread-safe.
 */
public final class Bodies {
    private static final Bodies STANDARD = new Bodies();

    private static final Set<String> MOVEMENTS = Set.of(
            "party",
            "movement",
            "group",
            "organization",
            "organisation",
            "militia",
            "faction",
            "rebels",
            "militants",
            "guerrillas",
            "fighters");

    private final Names<Body> byName = new Names<>();

    private Bodies() {
        for (Table.Row row : Table.of("bodies.tsv").rows()) {
            OrganizationKind kind = OrganizationKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String names : row.list(4)) {
                List<String> list =
                        Arrays.stream(names.split("/")).map(String::strip).toList();
                Body body = new Body(kind, orNull(row.cell(1)), orNull(row.cell(2)), orNull(row.cell(3)), list);
                list.forEach(name -> byName.add(name, body));
            }
        }
        for (Party party : Parties.standard().all()) {
            Body body = new Body(OrganizationKind.PARTY, party.country(), null, null, party.names());
            party.names().stream()
                    .filter(name -> Parties.standard().named(name) == 1)
                    .forEach(name -> byName.add(name, body));
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The one table of all. */
    public static Bodies standard() {
        return STANDARD;
    }

    /** By any of its names; of a party or an armed movement also with a word for what it is behind ("Fatah Party"). */
    public Optional<Body> byName(String name) {
        int last = name.lastIndexOf(' ');
        Optional<Body> body = byName.get(name);
        return body.isPresent()
                        || last < 0
                        || !MOVEMENTS.contains(name.substring(last + 1).toLowerCase(Locale.ROOT))
                ? body
                : byName.get(name.substring(0, last))
                        .filter(b -> b.kind() == OrganizationKind.PARTY || b.kind() == OrganizationKind.MILITANT);
    }
}
