package org.newsgraph.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Somebody who led a state at some time since 1945.
 *
 * @param country ISO 3166-1 alpha-2 code; of a state that is no more, that of the state that continues it
 * @param names the name as news writes it, then other spellings and names; some of a single word
 * @param shortNames what news says after a title, mostly the family name in its spellings
 * @param offices those that the person held
 */
public record Leader(String country, List<String> names, List<String> shortNames, Set<LeaderOffice> offices) {
    public Leader {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
        offices = Set.copyOf(offices);
    }

    public String name() {
        return names.get(0);
    }

    /** Whether a full name can be that of this person: one of the names, or one that begins with the same given name. */
    public boolean mayBeCalled(String fullName) {
        String key = Leaders.key(fullName);
        String given = first(key);
        return shortNames.stream().map(Leaders::key).anyMatch(key::equals)
                || names.stream().map(Leaders::key).anyMatch(n -> n.equals(key) || first(n).equals(given));
    }

    private static String first(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
