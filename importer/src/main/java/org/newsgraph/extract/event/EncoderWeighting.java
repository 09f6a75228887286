package org.newsgraph.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.Realis;

/**
 * How far the rules outweigh an encoder where the two read a sentence differently. Immutable.
 *
 * @param tells from this probability on, a word tells an event that no rule finds
 * @param doubted from this one on, so does a word of the lexicon that the rules take for none here
 * @param type a type by rule holds from this probability on, that of a compound noun always
 * @param loose a type by rule that says little, such as a decision, holds from this one on, that of a compound noun likewise
 * @param realis the same of each realis by rule
 * @param rule what a role is worth, as a logarithm, because the rules give it
 * @param none what it is worth, likewise, that somebody plays no role because the rules give him none
 */
public record EncoderWeighting(
        double tells,
        double doubted,
        double type,
        double loose,
        Map<Realis, Double> realis,
        double rule,
        Map<Others, Double> none) {
    /** What the rules know of who takes part in what is told. */
    public enum Others {
        /** A verb, or a noun with a light verb, of which they know somebody who takes part. */
        KNOWN,
        /** One of which they know nobody. */
        UNKNOWN,
        /** A bare noun, which may point back to what was told. */
        BARE;

        static Others of(Candidate c) {
            return !c.verbal() ? BARE : c.participants().isEmpty() ? UNKNOWN : KNOWN;
        }
    }

    /**
     * Fitted on annotated text that the encoder at hand had not seen: roles on single sentences, the others looked at again on articles. Types and
     * realis lean to the rules, and that of none to a bare noun is higher than in sentences by themselves, since in an article the noun may point back.
     */
    public static final EncoderWeighting FITTED = new EncoderWeighting(
            0.8,
            0.95,
            0.02,
            0.2,
            Map.of(
                    Realis.ACTUAL,
                    0.25,
                    Realis.PLANNED,
                    0.1,
                    Realis.HYPOTHETICAL,
                    0.05,
                    Realis.NEGATED,
                    0.02,
                    Realis.GENERIC,
                    0.1),
            1.5,
            Map.of(Others.KNOWN, 1.25, Others.UNKNOWN, 0.75, Others.BARE, 1.75));

    public EncoderWeighting {
        realis = Map.copyOf(realis);
        none = Map.copyOf(none);
        if (!realis.keySet().containsAll(EventScores.REALIS) || none.size() < Others.values().length) {
            throw new IllegalArgumentException("weights of some realis or of some others are missing");
        }
    }

    /** From which probability on this realis by rule holds. */
    double realis(Realis value) {
        return Objects.requireNonNull(realis.get(value));
    }

    /** What it is worth, as a logarithm, that somebody plays no role because the rules, which know this of others, give him none. */
    double none(Others others) {
        return Objects.requireNonNull(none.get(others));
    }

    /** With words that no rule finds told from this probability on. */
    public EncoderWeighting telling(double least) {
        return new EncoderWeighting(least, least, type, loose, realis, rule, none);
    }

    /** With every type by rule held from this probability on. */
    public EncoderWeighting holdingTypes(double least) {
        return new EncoderWeighting(tells, doubted, least, least, realis, rule, none);
    }

    /** With every realis by rule held from this probability on. */
    public EncoderWeighting holdingRealis(double least) {
        return new EncoderWeighting(tells, doubted, type, loose, all(EventScores.REALIS, least), rule, none);
    }

    /** With these weights of roles, that of none the same whatever the rules know of others. */
    public EncoderWeighting weighingRoles(double byRule, double byNone) {
        return new EncoderWeighting(tells, doubted, type, loose, realis, byRule, all(List.of(Others.values()), byNone));
    }

    private static <K> Map<K, Double> all(List<K> keys, double weight) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> weight));
    }
}
