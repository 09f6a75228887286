package org.newsgraph.extract.event;

import java.util.List;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Span;

/**
 * One telling as the rules found it, with the features that {@link EventJudge} sees: what a model is trained on.
 *
 * @param trigger the words that tell the event
 * @param head the last of them
 * @param support the light verb or the noun that tells the same event beside them, otherwise {@code head}
 */
public record TellingSample(Span trigger, Span head, Span support, EventType type, List<String> features) {
    static TellingSample of(Candidate c, Referents referents) {
        Parse parse = c.trigger().parse();
        Span head = parse.token(c.trigger().token()).span();
        int support = Math.max(c.trigger().support(), c.trigger().noun());
        return new TellingSample(
                c.trigger().span(),
                head,
                support < 0 ? head : parse.token(support).span(),
                c.type(),
                TellingFeatures.of(c, referents));
    }
}
