package org.newsgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** The gists of some articles, in the order of the articles' ids. They may be made anew each time that one goes through them. */
public interface Gists extends Iterable<Gist> {
    /** How many there are. */
    int size();

    /** The gists of extractions, in whatever order these are. */
    static Gists of(Collection<Extraction> extractions) {
        List<Gist> all = extractions.stream()
                .map(Gist::of)
                .sorted(Comparator.comparing(Gist::article))
                .toList();
        return new Gists() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public Iterator<Gist> iterator() {
                return all.iterator();
            }
        };
    }
}
