package org.newsgraph.extract.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an encoder takes for the time of an event.
 *
 * @param here the times of its sentence, with how likely each dates it
 * @param story how likely it happened on the day of the story
 */
record Dating(List<Guess> here, double story) {
    /** Nothing is known. */
    static final Dating UNKNOWN = new Dating(List.of(), 0);

    /** From here on a day of the sentence dates what no rule dates. */
    private static final double LIKELY = 0.85;

    /** From here on a longer time dates what a noun tells. Clauses beside each other seldom share one, as in "was elected in 2005 and visited Greece". */
    private static final double LIKELY_IF_LONGER = 0.93;

    /** From here on the day of the story does. */
    private static final double OF_THE_DAY = 0.5;

    /** From here on a time stands against another that a rule gives, which is less likely than {@link #UNLIKELY}. */
    private static final double OTHER = 0.8;

    private static final double UNLIKELY = 0.1;

    /**
     * A time that may be the event's.
     *
     * @param probability from 0 to 1
     */
    record Guess(When when, double probability) {}

    Dating {
        here = List.copyOf(here);
    }

    /**
     * The time of the sentence that rules and encoder together give.
     *
     * @param noun whether a noun by itself tells the event
     */
    @Nullable
    When stated(@Nullable When byRule, boolean noun) {
        Guess best = here.stream()
                .max(Comparator.comparingDouble(Guess::probability))
                .orElse(null);
        if (best == null) {
            return byRule;
        }
        if (byRule == null) {
            boolean likely =
                    best.when().isDay() ? best.probability() >= LIKELY : noun && best.probability() >= LIKELY_IF_LONGER;
            return likely ? best.when() : null;
        }
        double ruled = here.stream()
                .filter(g -> g.when().overlaps(byRule))
                .mapToDouble(Guess::probability)
                .max()
                .orElse(1);
        return best.probability() >= OTHER && ruled < UNLIKELY ? best.when() : byRule;
    }

    boolean isOfTheDay() {
        return story >= OF_THE_DAY;
    }
}
