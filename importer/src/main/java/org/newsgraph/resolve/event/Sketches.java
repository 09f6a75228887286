package org.newsgraph.resolve.event;

import java.util.List;
import org.newsgraph.model.EventType;

/**
 * Of each report, as numbers side by side, what settles most comparisons: two of which it says no cannot be one event, nor
 * contradict or fulfil each other; of the others {@link Sameness} knows more. Most pairs of a block are settled here, without a
 * look at the reports themselves.
 */
final class Sketches {
    private static final byte VISIT = 1;
    private static final byte VAGUE = 2;
    private static final byte STATEMENT = 4;
    private static final byte GENERIC = 8;
    private static final byte TALKS = 16;

    private final int[] articles;
    private final int[] published;
    private final int[] firsts;
    private final int[] lasts;
    private final byte[] traits;
    /** Hashes of those who say them, 0 where the article does. */
    private final int[] speakers;
    /** A bit for each word, so that reports without a common bit have no common word (Bloom 1970). */
    private final long[] words;

    Sketches(List<Report> reports) {
        int size = reports.size();
        articles = new int[size];
        published = new int[size];
        firsts = new int[size];
        lasts = new int[size];
        traits = new byte[size];
        speakers = new int[size];
        words = new long[size];
        for (int i = 0; i < size; i++) {
            Report r = reports.get(i);
            articles[i] = r.article();
            published[i] = r.published();
            firsts[i] = r.first();
            lasts[i] = r.last();
            traits[i] = traits(r);
            String speaker = r.event().speaker();
            speakers[i] = speaker == null ? 0 : speaker.hashCode();
            for (int word : r.words()) {
                words[i] |= 1L << ((word * 0x9E3779B9) >>> 26);
            }
        }
    }

    private static byte traits(Report r) {
        boolean consult = r.type() == EventType.CONSULT;
        return (byte) ((consult && r.mode().equals("visit") ? VISIT : 0)
                | (r.kind().vague() ? VAGUE : 0)
                | (r.type() == EventType.STATEMENT ? STATEMENT : 0)
                | (r.reality() == Report.Reality.GENERIC ? GENERIC : 0)
                | (consult && r.symmetric() ? TALKS : 0));
    }

    /** Whether one may be a meeting on a visit that is the other. */
    boolean mayBeOnVisit(int a, int b) {
        return ((traits[a] & VISIT) != 0 && (traits[b] & TALKS) != 0)
                || ((traits[b] & VISIT) != 0 && (traits[a] & TALKS) != 0);
    }

    /** Whether two reports are of two articles, of about one time, and can tell one event as far as that shows here. */
    boolean mayBeOne(int a, int b) {
        return articles[a] != articles[b] && canBeOne(a, b);
    }

    /** Whether two reports are of one article, but of two who speak in it, or of one and the article itself, and may be at odds. */
    boolean mayDisagreeWithin(int a, int b) {
        return articles[a] == articles[b] && speakers[a] != speakers[b] && canBeOne(a, b);
    }

    private boolean canBeOne(int a, int b) {
        int either = traits[a] | traits[b];
        if ((either & GENERIC) != 0 || !(near(a, b) || overlap(a, b))) {
            return false;
        }
        boolean bySharedWord = (either & VAGUE) != 0 || ((either & STATEMENT) != 0 && !sameDay(a, b));
        return !bySharedWord || (words[a] & words[b]) != 0;
    }

    private boolean near(int a, int b) {
        return isUnknown(a, b) || Math.abs(published[a] - published[b]) <= Times.STORY;
    }

    private boolean sameDay(int a, int b) {
        return !isUnknown(a, b) && Math.abs(published[a] - published[b]) <= 1;
    }

    private boolean isUnknown(int a, int b) {
        return published[a] == Report.NONE || published[b] == Report.NONE;
    }

    private boolean overlap(int a, int b) {
        return firsts[a] != Report.NONE
                && firsts[b] != Report.NONE
                && firsts[a] <= lasts[b] + 1
                && firsts[b] <= lasts[a] + 1;
    }
}
