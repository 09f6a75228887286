/**
 * Questions and checks: Cypher files with front matter, one statement a file, that the command line lists, explains and runs, and
 * that paste into Neo4j Browser as they are. Start reading at {@link org.newsgraph.ask.QuestionLibrary}.
 */
@NullMarked
package org.newsgraph.ask;

import org.jspecify.annotations.NullMarked;
