package org.newsgraph.extract.relation;

import java.util.List;

/**
 * A pair of entities of a document as the model sees it.
 *
 * @param subject id of an entity in the document
 * @param object id of an entity in the document
 * @param features names of the binary features that hold
 */
public record PairSample(PairTask task, String subject, String object, List<String> features) {
    public PairSample {
        features = features.stream().distinct().sorted().toList();
    }
}
