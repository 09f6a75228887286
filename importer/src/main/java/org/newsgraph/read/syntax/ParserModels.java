package org.newsgraph.read.syntax;

import opennlp.tools.parser.HeadRules;
import org.newsgraph.read.maxent.MaxentTable;

/**
 * What OpenNLP's chunking parser consists of; shared by threads.
 *
 * @param chunker gives words their chunk tags
 * @param build whether a node begins a constituent or continues one
 * @param check whether a constituent ends
 * @param heads which part of a constituent is its head
 */
public record ParserModels(MaxentTable chunker, MaxentTable build, MaxentTable check, HeadRules heads) {}
