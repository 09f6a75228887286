package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.model.NewsgraphException;

/** Why a command cannot do what it was asked. */
abstract sealed class CommandException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    private CommandException(Kind kind, String message) {
        super(kind, message, null);
    }

    /** Options or arguments that contradict each other, or lack something. */
    static final class Usage extends CommandException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(Kind.USAGE, message);
        }
    }

    /** A question that needs what the server does not have. */
    static final class MissingPlugin extends CommandException {
        private static final long serialVersionUID = 1L;

        MissingPlugin(String question, String plugin, String without) {
            super(
                    Kind.SERVER,
                    question + " needs Neo4j's plugin " + plugin
                            + ", which this server does not have: install it on a server of yours and name that with --uri"
                            + (without.isEmpty() ? "" : ", or ask " + without + ", which needs no plugin"));
        }
    }

    /** The data folder holds no graph. */
    static final class NoGraph extends CommandException {
        private static final long serialVersionUID = 1L;

        NoGraph(Path data) {
            super(
                    Kind.DATA_FOLDER,
                    "no graph in " + data
                            + ": build one with newsgraph import PATH, or name another folder with --data");
        }
    }

    /** A value of a parameter that several entities have as a name. */
    static final class Ambiguous extends CommandException {
        private static final long serialVersionUID = 1L;

        Ambiguous(String value, List<String> candidates) {
            super(
                    Kind.USAGE,
                    "several entities are called " + value + ": give the id of one of them:\n  "
                            + String.join("\n  ", candidates));
        }
    }

    /** A value of a parameter that nothing in the graph has as a name. */
    static final class Unknown extends CommandException {
        private static final long serialVersionUID = 1L;

        Unknown(String value, String type) {
            super(
                    Kind.USAGE,
                    "no " + type + " in the graph is called " + value
                            + ": newsgraph query find-entity --param text=WORD searches by parts of names");
        }
    }
}
