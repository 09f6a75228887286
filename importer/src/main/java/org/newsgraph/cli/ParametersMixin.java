package org.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Values of the parameters of a question. */
final class ParametersMixin {
    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the question. Entities go by any of their names, or by id.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** By name, in the order in which they were given. */
    Map<String, String> values() {
        return values;
    }
}
