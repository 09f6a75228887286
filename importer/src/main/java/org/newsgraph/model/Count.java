package org.newsgraph.model;

/**
 * A number of people as a text gives it: {@code 12}, {@code >=12} ("at least 12"), {@code <=12} ("up to 12"), {@code 10..15}
 * ("between 10 and 15"), {@code ~12} ("about 12").
 *
 * @param least the smallest number that is told; 0 if only the largest is
 * @param most the largest number that is told; {@link #MANY} if only the smallest is
 * @param rough whether the text says that the number is not exact
 */
public record Count(long least, long most, boolean rough) {
    /** The largest number of which nothing is told. */
    public static final long MANY = Long.MAX_VALUE;

    private static final double ROUGHLY = 0.2;

    public Count {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("no number from " + least + " to " + most);
        }
    }

    /** Exactly so many. */
    public static Count of(long number) {
        return new Count(number, number, false);
    }

    /** The number that is written so; throws {@link NumberFormatException} if it is none. */
    public static Count parse(String text) {
        if (text.startsWith(">=")) {
            return new Count(Long.parseLong(text.substring(2)), MANY, false);
        }
        if (text.startsWith("<=")) {
            return new Count(0, Long.parseLong(text.substring(2)), false);
        }
        boolean rough = text.startsWith("~");
        String plain = rough ? text.substring(1) : text;
        int dots = plain.indexOf("..");
        long first = Long.parseLong(dots < 0 ? plain : plain.substring(0, dots));
        return new Count(first, dots < 0 ? first : Long.parseLong(plain.substring(dots + 2)), rough);
    }

    /** Both together. */
    public Count plus(Count other) {
        boolean many = most == MANY || other.most == MANY;
        return new Count(least + other.least, many ? MANY : most + other.most, rough || other.rough);
    }

    /** Whether some number fits both. */
    public boolean agrees(Count other) {
        return low() <= other.high() && other.low() <= high();
    }

    /** The smallest number that fits. */
    public double low() {
        return rough ? least * (1 - ROUGHLY) : least;
    }

    private double high() {
        return most == MANY ? Double.MAX_VALUE : rough ? most * (1 + ROUGHLY) : most;
    }

    @Override
    public String toString() {
        if (most == MANY) {
            return ">=" + least;
        }
        if (least == 0 && most > 0) {
            return "<=" + most;
        }
        return (rough ? "~" : "") + (least == most ? least : least + ".." + most);
    }
}
