package org.newsgraph.read;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.model.BaseModel;
import org.newsgraph.read.maxent.MaxentTable;
import org.newsgraph.read.syntax.ParserModels;

/**
 * OpenNLP's model of the parser, with its tagger, in the form that threads share; OpenNLP's own large tables of features are let go.
 *
 * @param tagger gives words their tags
 * @param parser gives tagged sentences their trees
 */
record ParsingModels(MaxentTable tagger, ParserModels parser) {
    static ParsingModels of(ParserModel original) {
        return new ParsingModels(
                table(original.getParserTaggerModel(), "pos.model"),
                new ParserModels(
                        table(original.getParserChunkerModel(), "chunker.model"),
                        MaxentTable.of(original.getBuildModel()),
                        MaxentTable.of(original.getCheckModel()),
                        original.getHeadRules()));
    }

    private static MaxentTable table(BaseModel model, String entry) {
        MaxentModel found = model.getArtifact(entry);
        return MaxentTable.of(found);
    }
}
