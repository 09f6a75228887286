package org.newsgraph.cli;

import org.jspecify.annotations.Nullable;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.events.EventModel;
import org.newsgraph.read.events.EventReader;
import org.newsgraph.read.names.NameModel;
import picocli.CommandLine.Option;

/** What tells events, for every command that extracts. */
final class EventsMixin {
    @Option(
            names = "--events",
            description = {
                "What tells events: ${COMPLETION-CANDIDATES}. The encoder with the rules finds more, rules alone are faster",
                "(default: encoder, beside the fast name finder rules)."
            })
    private @Nullable EventModel model;

    EventModel beside(NameModel names) {
        return model != null ? model : names == NameModel.ACCURATE ? EventModel.ENCODER : EventModel.RULES;
    }

    ArticleReader reader(NameModel names) {
        return new ArticleReader(names, beside(names) == EventModel.ENCODER ? EventReader.shipped() : null);
    }
}
