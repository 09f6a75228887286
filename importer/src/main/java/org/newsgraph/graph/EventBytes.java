package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/** The events of a {@link Gist} as bytes, for {@link GistCodec}. */
final class EventBytes {
    private static final int BARE = 1;
    private static final int NEGATIVE = 2;
    private static final int STATED = 4;

    private EventBytes() {}

    static void put(Packer out, Gist.Told e) {
        out.text(e.id());
        out.text(e.type().name());
        out.maybe(e.mode());
        out.number(e.begin());
        out.texts(e.words());
        out.text(e.realis().name());
        out.number((e.bare() ? BARE : 0) + (e.negative() ? NEGATIVE : 0) + (e.stated() ? STATED : 0));
        out.maybe(e.timex());
        out.maybe(e.start());
        out.maybe(e.end());
        out.text(e.granularity().name());
        out.maybe(e.place());
        out.number(e.parts().size());
        for (Gist.Part part : e.parts()) {
            out.text(part.role().name());
            out.text(part.entity());
            out.number(part.sentence() + 1);
        }
        out.maybe(e.casualties().killed());
        out.maybe(e.casualties().injured());
        out.maybe(e.within());
        out.maybe(e.statement());
        out.maybe(e.speaker());
        out.real(e.confidence());
        out.number(e.sentence() + 1);
        out.number(e.sentences().size());
        e.sentences().forEach(s -> out.number(s + 1));
    }

    static List<Gist.Told> events(Unpacker in) {
        List<Gist.Told> events = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            events.add(event(in));
        }
        return events;
    }

    private static Gist.Told event(Unpacker in) {
        String id = in.text();
        EventType type = EventType.valueOf(in.text());
        String mode = in.maybe();
        int begin = in.number();
        List<String> words = in.texts();
        Realis realis = Realis.valueOf(in.text());
        int flags = in.number();
        return new Gist.Told(
                id,
                type,
                mode,
                begin,
                words,
                realis,
                (flags & BARE) != 0,
                (flags & NEGATIVE) != 0,
                in.maybe(),
                in.maybe(),
                in.maybe(),
                Granularity.valueOf(in.text()),
                (flags & STATED) != 0,
                in.maybe(),
                parts(in),
                casualties(in),
                in.maybe(),
                in.maybe(),
                in.maybe(),
                in.real(),
                in.number() - 1,
                sentences(in));
    }

    private static List<Gist.Part> parts(Unpacker in) {
        List<Gist.Part> parts = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            parts.add(new Gist.Part(Role.valueOf(in.text()), in.text(), in.number() - 1));
        }
        return parts;
    }

    private static Casualties casualties(Unpacker in) {
        String killed = in.maybe();
        String injured = in.maybe();
        return killed == null && injured == null ? Casualties.UNTOLD : new Casualties(killed, injured);
    }

    private static List<Integer> sentences(Unpacker in) {
        List<Integer> sentences = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            sentences.add(in.number() - 1);
        }
        return sentences;
    }
}
