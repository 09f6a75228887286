package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A table from names to things, tolerant of case, diacritics, periods and articles. An acronym of at most four letters is
 * found only in capitals, so that "us" is not the United States. The first entry of a name wins.
 */
final class Names<T> {
    private final Map<String, T> byKey = new HashMap<>();
    private final Map<String, T> acronyms = new HashMap<>();

    void add(String name, T thing) {
        if (Fold.isAcronym(name)) {
            acronyms.putIfAbsent(Fold.letters(name), thing);
        } else {
            byKey.putIfAbsent(Fold.key(name), thing);
        }
    }

    Optional<T> get(String name) {
        String all = Fold.letters(name);
        String letters = all;
        if (letters.startsWith("the ") || letters.startsWith("The ") || letters.startsWith("THE ")) {
            letters = letters.substring(4);
        }
        T acronym = acronyms.get(letters);
        return Optional.ofNullable(acronym == null ? byKey.get(Fold.keyOfLetters(all)) : acronym);
    }

    boolean contains(String name) {
        return get(name).isPresent();
    }
}
