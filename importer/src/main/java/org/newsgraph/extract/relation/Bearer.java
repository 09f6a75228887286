package org.newsgraph.extract.relation;

/**
 * Who holds an office, by a phrase.
 *
 * @param past whether the sentence says that it was so
 * @param how "title", "apposition", "copula", "verb" or "nominal"
 */
record Bearer(Mark person, boolean past, String how) {
    double confidence() {
        return switch (how) {
            case "title" -> 0.95;
            case "apposition" -> 0.9;
            case "copula" -> 0.85;
            default -> 0.75;
        };
    }
}
