package org.newsgraph.cli;

import org.newsgraph.model.NewsgraphException;

/** What the process ends with, so that a script can tell. */
enum ExitCode {
    OK(0, "done"),
    FAULT(1, "a fault in Newsgraph itself"),
    USAGE(2, "an option, an argument or a query that cannot be"),
    REJECTED(3, "done, but some inputs were rejected"),
    NO_ARTICLE(4, "no article in the inputs"),
    SERVER(5, "no server, or it failed"),
    CREDENTIALS(6, "wrong user or password"),
    DATA_FOLDER(7, "the data folder is in use, read-only, full, or of another version"),
    GRAPH(8, "the database holds a graph that this version cannot work on"),
    CHECK_FAILED(9, "a check has rows"),
    NOT_FOUND(10, "nothing of that name in the graph"),
    INTERRUPTED(130, "interrupted");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }

    static ExitCode of(NewsgraphException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case INPUT -> NO_ARTICLE;
            case SERVER -> SERVER;
            case CREDENTIALS -> CREDENTIALS;
            case DATA_FOLDER -> DATA_FOLDER;
            case GRAPH -> GRAPH;
        };
    }
}
