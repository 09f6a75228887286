package org.newsgraph.resolve.event;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sets of numbers as ascending arrays. */
final class Sorted {
    private Sorted() {}

    static boolean contains(int[] set, int number) {
        return Arrays.binarySearch(set, number) >= 0;
    }

    /** The numbers of both. */
    static IntStream common(int[] a, int[] b) {
        return Arrays.stream(a).filter(number -> contains(b, number));
    }

    static boolean disjoint(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                return false;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return true;
    }

    static boolean containsAll(int[] set, int[] numbers) {
        for (int number : numbers) {
            if (!contains(set, number)) {
                return false;
            }
        }
        return true;
    }
}
