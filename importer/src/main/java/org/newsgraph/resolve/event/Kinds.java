package org.newsgraph.resolve.event;

/** Which kinds of events can be one event under two words. */
final class Kinds {
    private Kinds() {}

    /** Whether the words of two reports of one family can tell one event. */
    static boolean agree(Report a, Report b) {
        if (a.kind().vague() || b.kind().vague()) {
            return shareWord(a, b);
        }
        boolean mode = a.mode().equals(b.mode());
        return switch (a.type()) {
            case STATEMENT -> sameDay(a.published(), b.published()) || shareWord(a, b);
            case CONSULT -> mode || !(apart(a, b) || apart(b, a));
            case ELECTION -> mode || a.mode().equals("campaign") == b.mode().equals("campaign");
            case ASSAULT, COERCE, MOBILIZE, SPORT, AID, ACCUSE -> mode || shareWord(a, b);
            default -> true;
        };
    }

    private static boolean shareWord(Report a, Report b) {
        return !Sorted.disjoint(a.words(), b.words());
    }

    private static boolean sameDay(int a, int b) {
        return a != Report.NONE && b != Report.NONE && Math.abs(a - b) <= 1;
    }

    private static boolean apart(Report a, Report b) {
        return a.kind().ownTalks()
                || (a.mode().equals("phone")
                        && (b.mode().equals("meet") || b.mode().equals("host")));
    }
}
