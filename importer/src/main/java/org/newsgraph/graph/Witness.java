package org.newsgraph.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Gist;

/** An article as the evidence of what articles share: its id, its day of publication, what its sentences' ids begin with. */
record Witness(String article, @Nullable LocalDate day, String prefix, long digest) {
    static Witness of(Gist gist) {
        LocalDate day = gist.publishedOn();
        long digest = Digests.of(gist.article(), day == null ? 0 : day.toEpochDay());
        return new Witness(gist.article(), day, Ids.prefix(gist.article()), digest);
    }

    /** The id of one of its sentences. */
    String sentence(int number) {
        return prefix + number;
    }
}
