package org.newsgraph.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How long the stages of an import took, by the clock. Stages that overlap count each their own time. Not thread-safe. */
public final class StageTimes {
    /** What an import spends its time on. */
    public enum Stage {
        /** Reading and checking the inputs. */
        READ,
        /** Starting the embedded server or connecting to one, and the schema. */
        OPEN,
        /** Waiting for extractions; they are made beside the other stages. */
        EXTRACT,
        /** Writing extractions. */
        KEEP,
        /** Reading back the gists of all articles. */
        GATHER,
        /** Identity across all articles. */
        RESOLVE,
        /** Computing what changes of the part that articles share. */
        COMPARE,
        /** Writing the graph. */
        WRITE
    }

    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

    /** Runs the work and counts its time for the stage. */
    public <T> T time(Stage stage, Supplier<T> work) {
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - begin);
        }
    }

    void run(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return true;
        });
    }

    void add(Stage stage, long time) {
        nanoseconds.merge(stage, time, Long::sum);
    }

    /** Seconds by stage, in the order of the stages. */
    public SortedMap<Stage, Double> seconds() {
        SortedMap<Stage, Double> seconds = new TreeMap<>();
        nanoseconds.forEach((stage, time) -> seconds.put(stage, Math.round(time / 1e6) / 1e3));
        return Collections.unmodifiableSortedMap(seconds);
    }
}
