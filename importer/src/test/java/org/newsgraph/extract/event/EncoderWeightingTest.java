package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.event.EncodedSample.Finder;
import org.newsgraph.extract.event.EncoderWeighting.Others;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;

/** How rules and encoder together read a sentence of which the encoder is unsure turns on the weights. */
class EncoderWeightingTest {
    private static final Reading BY_RULE =
            TestReader.readByRule("France praised Germany while Italy slept.", EventCases.TUESDAY);
    private static final Sentence SENTENCE = BY_RULE.sentences().get(0);
    private static final int FRANCE = token("France");
    private static final int PRAISED = token("praised");
    private static final int GERMANY = token("Germany");
    private static final int ITALY = token("Italy");
    private static final int SLEPT = token("slept");

    private static int token(String text) {
        return IntStream.range(0, SENTENCE.size())
                .filter(i -> SENTENCE.token(i).text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Surely an accusation of Germany by France, but with some doubt of everything else. */
    private static EventScores scores() {
        int n = SENTENCE.size();
        int types = EventScores.TYPES.size() + 1;
        int realis = EventScores.REALIS.size();
        float[][] logits = {
            filled(n * types), filled(n * realis), filled(n * (n + 1) * EventScores.LINKS),
        };
        for (int word = 0; word < n; word++) {
            logits[0][word * types] = word == PRAISED ? log(0) : log(word == SLEPT ? 0.4 : 1);
            Arrays.fill(logits[2], word * (n + 1), (word + 1) * (n + 1), log(1));
        }
        logits[0][PRAISED * types + 1 + EventScores.TYPES.indexOf(EventType.ACCUSE)] = log(0.9);
        logits[0][PRAISED * types + 1 + EventScores.TYPES.indexOf(EventType.SUPPORT)] = log(0.1);
        logits[0][SLEPT * types + 1 + EventScores.TYPES.indexOf(EventType.ACTION)] = log(0.6);
        logits[1][PRAISED * realis + EventScores.REALIS.indexOf(Realis.ACTUAL)] = log(0.3);
        logits[1][PRAISED * realis + EventScores.REALIS.indexOf(Realis.HYPOTHETICAL)] = log(0.7);
        play(logits[2], FRANCE, Role.ACTOR, 0.9);
        play(logits[2], GERMANY, Role.RECIPIENT, 0.3);
        play(logits[2], ITALY, Role.ACTOR, 0.6);
        return new EventScores(n, logits[0], logits[1], logits[2]);
    }

    private static void play(float[] links, int word, Role role, double probability) {
        int n = SENTENCE.size();
        links[PRAISED * (n + 1) + word + 1] = log(1 - probability);
        links[((EventScores.ROLES.indexOf(role) + 1) * n + PRAISED) * (n + 1) + word + 1] = log(probability);
    }

    private static float[] filled(int size) {
        float[] logits = new float[size];
        Arrays.fill(logits, log(0));
        return logits;
    }

    private static float log(double probability) {
        return (float) Math.log(Math.max(probability, 1e-9));
    }

    private static List<EncodedSample> samples(EncoderWeighting weighting) {
        Mentions mentions = new MentionExtractor().extract(BY_RULE, new QuotationFinder().find(BY_RULE));
        Reading reading = new Reading(
                BY_RULE.article(), BY_RULE.blocks(), BY_RULE.sentences(), BY_RULE.names(), List.of(scores()));
        return new EventExtractor().samples(reading, mentions, List.of(), weighting);
    }

    private static EncodedSample praise(EncoderWeighting weighting) {
        return samples(weighting).stream()
                .filter(s -> s.words().contains(SENTENCE.token(PRAISED).span()))
                .findFirst()
                .orElseThrow();
    }

    private static String who(EncodedSample sample) {
        return sample.together().args().stream()
                .map(a -> a.role() + " " + a.span().of(BY_RULE.article().text()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aTypeByRuleHoldsFromItsWeightOn() {
        EncodedSample fitted = praise(EncoderWeighting.FITTED);
        assertEquals(EventType.SUPPORT, fitted.rules().type());
        assertEquals(EventType.SUPPORT, fitted.together().type());
        EncodedSample other = praise(EncoderWeighting.FITTED.holdingTypes(0.2));
        assertEquals(EventType.SUPPORT, other.rules().type());
        assertEquals(EventType.ACCUSE, other.together().type());
    }

    @Test
    void aRealisByRuleHoldsFromItsWeightOn() {
        assertEquals(Realis.ACTUAL, praise(EncoderWeighting.FITTED).together().realis());
        assertEquals(
                Realis.HYPOTHETICAL,
                praise(EncoderWeighting.FITTED.holdingRealis(0.4)).together().realis());
    }

    @Test
    void aRoleByRuleAndNoneByRuleHoldByTheirWeights() {
        assertEquals(Others.KNOWN, praise(EncoderWeighting.FITTED).others());
        assertEquals("ACTOR France, RECIPIENT Germany", who(praise(EncoderWeighting.FITTED)));
        assertEquals("ACTOR France", who(praise(EncoderWeighting.FITTED.weighingRoles(0, 1.5))));
        assertEquals(
                "ACTOR France, ACTOR Italy, RECIPIENT Germany",
                who(praise(EncoderWeighting.FITTED.weighingRoles(1.5, 0))));
    }

    @Test
    void aWordThatNoRuleFindsTellsFromItsWeightOn() {
        assertEquals(List.of(Finder.RULES), finders(EncoderWeighting.FITTED));
        assertEquals(List.of(Finder.RULES, Finder.ENCODER), finders(EncoderWeighting.FITTED.telling(0.5)));
    }

    private static List<Finder> finders(EncoderWeighting weighting) {
        return samples(weighting).stream().map(EncodedSample::finder).toList();
    }

    @Test
    void weightsOfSomeRealisOnlyAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new EncoderWeighting(
                        0.7, 0.9, 0.1, 0.1, Map.of(Realis.ACTUAL, 0.1), 1, EncoderWeighting.FITTED.none()));
    }
}
