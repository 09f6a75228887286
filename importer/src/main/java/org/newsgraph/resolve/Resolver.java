package org.newsgraph.resolve;

import java.util.Collection;
import java.util.TreeMap;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Resolution;

/** Decides which entities and events of different documents are one. The order of the documents does not matter. */
public final class Resolver {
    public Resolution resolve(Collection<Extraction> extractions) {
        return new Resolution(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
}
