package org.newsgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The gists of some articles, in the order of the articles' ids. They may be made anew each time that one asks for them. */
public interface Gists extends Iterable<Gist> {
    /** The ids of the articles, in their order. */
    List<String> articles();

    /** The gist of the article at a place in that order. */
    Gist get(int i);

    /** The gists in their order, of which only the entities are asked for; they may be without all else. */
    default Iterable<Gist> entities() {
        return this;
    }

    @Override
    default Iterator<Gist> iterator() {
        return IntStream.range(0, articles().size()).mapToObj(this::get).iterator();
    }

    /** The gists of extractions, in whatever order these are. */
    static Gists of(Collection<Extraction> extractions) {
        List<Gist> all = extractions.stream()
                .map(Gist::of)
                .sorted(Comparator.comparing(Gist::article))
                .toList();
        List<String> articles = all.stream().map(Gist::article).toList();
        return new Gists() {
            @Override
            public List<String> articles() {
                return articles;
            }

            @Override
            public Gist get(int i) {
                return all.get(i);
            }
        };
    }
}
