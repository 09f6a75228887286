package org.newsgraph.extract.mention;

import java.util.List;

/**
 * A named entity, or several in coordination, that an {@link Anaphor} may refer to.
 *
 * @param root index of the first draft of the entity
 * @param last index of the draft that mentions it last before the anaphor; of several, the first of the coordination
 * @param others indices of the drafts that the last mention is coordinated with, if all are meant together
 * @param salience the {@link Salience} of the mention that stands out most
 */
record Candidate(int root, int last, List<Integer> others, double salience) {
    boolean isPair() {
        return !others.isEmpty();
    }
}
