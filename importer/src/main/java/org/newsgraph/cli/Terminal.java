package org.newsgraph.cli;

/** What the launcher found out about the terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether the error stream is a terminal, on which a bar can move. */
    static boolean showsErrors() {
        return Boolean.getBoolean("newsgraph.terminal");
    }
}
