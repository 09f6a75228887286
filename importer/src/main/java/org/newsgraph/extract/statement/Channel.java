package org.newsgraph.extract.statement;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.StatementKind;

/**
 * The medium that a speaker speaks through: the one that the sentence names; and what is quoted of the same speaker soon after
 * is from there too. Keeps the last one while the statements of a document are gone through in order.
 */
final class Channel {
    /** Sentences over which quotations go on to come from one medium. */
    private static final int HOLDS = 6;
    /** The same for indirect speech. */
    private static final int HOLDS_INDIRECT = 1;

    private @Nullable String medium;
    private @Nullable String speaker;
    private int sentence;

    /** @param named the medium that the statement's own sentence names, or null */
    @Nullable
    String of(@Nullable String named, @Nullable String by, int at, StatementKind kind) {
        boolean goesOn = medium != null
                && by != null
                && by.equals(speaker)
                && at - sentence <= (kind == StatementKind.DIRECT ? HOLDS : HOLDS_INDIRECT);
        if (named == null && !goesOn) {
            return null;
        }
        medium = named == null ? medium : named;
        speaker = by;
        sentence = at;
        return medium;
    }
}
