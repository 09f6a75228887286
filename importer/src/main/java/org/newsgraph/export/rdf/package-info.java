/**
 * The graph as linked data, in the terms of schema.org, SEM (the Simple Event Model) and PROV; what these have no word for is in
 * a vocabulary of our own. Start reading at {@link org.newsgraph.export.rdf.RdfTerms}.
 */
@NullMarked
package org.newsgraph.export.rdf;

import org.jspecify.annotations.NullMarked;
