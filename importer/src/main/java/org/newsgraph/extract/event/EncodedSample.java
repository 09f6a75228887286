package org.newsgraph.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extract.event.EncoderWeighting.Others;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Span;

/**
 * One telling of a sentence that an encoder has read, as the rules have it and as rules and encoder together have it: what an
 * {@link EncoderWeighting} is fitted on.
 *
 * @param others what the rules know of who takes part
 * @param probability how sure the encoder is that the words tell an event, from 0 to 1
 * @param words those of the telling that may tell the event: the trigger's last, the light verb or the noun that tells the same beside
 *     it if there is one, and all of the trigger
 * @param entities whom and what the words of the sentence stand for, in order, without those that stand for nothing
 */
public record EncodedSample(
        Finder finder,
        Others others,
        double probability,
        List<Span> words,
        Account rules,
        Account together,
        Map<Span, List<String>> entities) {
    /** Who finds the telling. */
    public enum Finder {
        RULES,
        /** The encoder, in a word of the lexicon that the rules take for none here. */
        DOUBTED,
        /** The encoder, in a word that says nothing to the rules. */
        ENCODER
    }

    /** What is told of the event. */
    public record Account(EventType type, Realis realis, List<Argument> args) {
        static Account of(Candidate c) {
            return new Account(c.type(), c.realis(), c.args());
        }
    }

    static EncodedSample of(Finder finder, Candidate rules, Candidate together, Map<Span, List<String>> entities) {
        Trigger trigger = rules.trigger();
        List<Span> words = Stream.concat(
                        Stream.of(trigger.token(), trigger.noun(), trigger.support())
                                .filter(token -> token >= 0)
                                .map(token -> trigger.parse().token(token).span()),
                        Stream.of(trigger.span()))
                .distinct()
                .toList();
        return new EncodedSample(
                finder,
                Others.of(rules),
                together.probability(),
                words,
                Account.of(rules),
                Account.of(together),
                entities);
    }

    /** Whom and what the words of a sentence stand for. */
    static Map<Span, List<String>> entities(Parse parse, Referents referents) {
        Map<Span, List<String>> entities = new LinkedHashMap<>();
        IntStream.range(0, parse.size()).forEach(token -> {
            List<String> here =
                    referents.at(parse, token).stream().map(Referent::entity).toList();
            if (!here.isEmpty()) {
                entities.put(parse.token(token).span(), here);
            }
        });
        return entities;
    }

    /** Whether the encoder is sure enough for the telling not to be dropped. */
    public boolean stands() {
        return probability >= Standing.DOUBTFUL;
    }
}
