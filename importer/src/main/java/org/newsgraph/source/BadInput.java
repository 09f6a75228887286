package org.newsgraph.source;

/** Thrown within this room by a format that cannot go on with an input; it becomes a {@link Rejection}. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final Reason reason;
    private final String detail;

    BadInput(int line, Reason reason, String detail) {
        super(reason.text());
        this.line = line;
        this.reason = reason;
        this.detail = detail;
    }

    Rejection in(String source) {
        return new Rejection(source, line, reason, detail);
    }
}
