package org.newsgraph.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the graph a command is about; commands may add choices of their own. */
class PartOptions {
    @Option(
            names = "--around",
            paramLabel = "ENTITY",
            description = "Only this entity and what stands next to it, with the evidence; may be given several times.")
    @Nullable
    List<String> around;

    @Option(
            names = "--question",
            paramLabel = "NAME",
            description = "Only what the answer to this question names, with the evidence.")
    @Nullable
    String question;
}
