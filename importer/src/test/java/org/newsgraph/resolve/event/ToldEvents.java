package org.newsgraph.resolve.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Realis;

/** Events of gists that differ in what identity looks at first. */
final class ToldEvents {
    private ToldEvents() {}

    /** Something real without a mode and a day. */
    static Gist.Told of(EventType type) {
        return of("v1", type, null, 0, Realis.ACTUAL, false, null);
    }

    /** An event of one day, as ISO 8601, or of none. */
    static Gist.Told of(
            String id,
            EventType type,
            @Nullable String mode,
            int begin,
            Realis realis,
            boolean bare,
            @Nullable String day) {
        return new Gist.Told(
                id,
                type,
                mode,
                begin,
                List.of(),
                realis,
                bare,
                false,
                day,
                day,
                day,
                Granularity.DAY,
                true,
                null,
                List.of(),
                Casualties.UNTOLD,
                null,
                null,
                null,
                0.8,
                0,
                List.of());
    }
}
