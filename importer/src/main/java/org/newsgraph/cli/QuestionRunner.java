package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.newsgraph.ask.Plugin;
import org.newsgraph.ask.Question;
import org.newsgraph.store.Answer;
import org.newsgraph.store.GraphStore;

/** Answers a question of the library for a command. */
final class QuestionRunner {
    private static final String HAS_FUNCTION = "SHOW FUNCTIONS YIELD name WHERE name = $name RETURN name";
    private final GraphStore store;
    private final PrintWriter err;

    QuestionRunner(GraphStore store, PrintWriter err) {
        this.store = store;
        this.err = err;
    }

    /** The answer to a question with these values; throws {@link CommandException} if it cannot be asked so, or here. */
    Answer answer(Question question, Map<String, String> given) {
        question.needs().ifPresent(plugin -> require(plugin, question));
        return store.query(question.cypher(), new ParameterValues(store, err).of(question, given));
    }

    private void require(Plugin plugin, Question question) {
        if (store.query(HAS_FUNCTION, Map.of("name", plugin.function())).rows().isEmpty()) {
            throw new CommandException.MissingPlugin(question.id(), plugin.title(), question.without());
        }
    }
}
