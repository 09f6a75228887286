package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Given names, their gender, and their short and variant forms, from {@code given-names.tsv} and {@code
 * short-forms.tsv}.
 * A list of the common names of many languages; what is not in it is unknown, not wrong. Immutable and thread-safe.
 */
public final class GivenNames {
    private static final GivenNames STANDARD = new GivenNames();

    private final Set<String> known = new HashSet<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Set<Integer>> families = new HashMap<>();

    private GivenNames() {
        Set<String> both = new HashSet<>();
        for (Table.Row row : Table.of("given-names.tsv").rows()) {
            row.list(1).forEach(name -> learn(Fold.key(name), row.cell(0), both));
        }
        both.forEach(genders::remove);
        int family = 0;
        for (Table.Row row : Table.of("short-forms.tsv").rows()) {
            List<String> forms = new ArrayList<>(row.list(1));
            forms.add(row.cell(0));
            for (String form : forms) {
                families.computeIfAbsent(Fold.key(form), k -> new HashSet<>()).add(family);
                known.add(Fold.key(form));
            }
            family++;
        }
    }

    private void learn(String key, String gender, Set<String> both) {
        known.add(key);
        Gender told = gender.equals("m") ? Gender.MASCULINE : Gender.FEMININE;
        Gender before = genders.putIfAbsent(key, told);
        if (gender.equals("u") || (before != null && before != told)) {
            both.add(key);
        }
    }

    /** The one table of all. */
    public static GivenNames standard() {
        return STANDARD;
    }

    public boolean contains(String name) {
        return known.contains(Fold.key(name));
    }

    /** The gender of those who bear the name; empty for unknown names and for names of both. */
    public Optional<Gender> gender(String name) {
        String key = Fold.key(name);
        Gender whole = genders.get(key);
        int hyphen = key.indexOf('-');
        return Optional.ofNullable(
                whole == null && hyphen > 0 && !known.contains(key) ? genders.get(key.substring(0, hyphen)) : whole);
    }

    /** Whether both may be one name: equal, a short form ("Bill" of "William"), a variant, or an initial of the other. */
    public boolean same(String a, String b) {
        String x = Fold.key(a);
        String y = Fold.key(b);
        if (x.equals(y)) {
            return true;
        }
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (x.length() == 1 || y.length() == 1) {
            return x.charAt(0) == y.charAt(0);
        }
        Set<Integer> families = this.families.getOrDefault(x, Set.of());
        return this.families.getOrDefault(y, Set.of()).stream().anyMatch(families::contains);
    }
}
