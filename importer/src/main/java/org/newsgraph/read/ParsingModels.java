package org.newsgraph.read;

import java.util.Map;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.HeadRules;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.ParserType;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.model.BaseModel;

/**
 * OpenNLP's model of the parser, with its tagger and chunker, in the form that is shared by threads. Its large tables of features are let go, as
 * {@link MemoModel} has its own. Immutable.
 */
final class ParsingModels {
    private static final String TAGGER = "pos.model";
    private static final String VERSION = "OpenNLP-Version";
    private static final String CHUNKER = "chunker.model";

    private final String language;
    private final Map<String, String> version;
    private final HeadRules headRules;
    private final POSModel tagger;
    private final ChunkerModel chunker;
    private final MemoModel.Shared build;
    private final MemoModel.Shared check;
    private final MemoModel.Shared tags;
    private final MemoModel.Shared chunks;

    ParsingModels(ParserModel original) {
        this.language = original.getLanguage();
        this.version = version(original);
        this.headRules = original.getHeadRules();
        this.tagger = original.getParserTaggerModel();
        this.chunker = original.getParserChunkerModel();
        this.build = shared(original.getBuildModel());
        this.check = shared(original.getCheckModel());
        this.tags = shared(maxent(tagger, TAGGER));
        this.chunks = shared(maxent(chunker, CHUNKER));
    }

    private static MaxentModel maxent(BaseModel model, String entry) {
        MaxentModel found = model.getArtifact(entry);
        return found;
    }

    private static MemoModel.Shared shared(MaxentModel model) {
        if (model instanceof GISModel read) {
            return MemoModel.Shared.of(read);
        }
        throw new IllegalStateException("the parser's models are maximum entropy models, not " + model.getClass());
    }

    /** The models as one thread uses them. */
    ParserModel forOneThread() {
        return new ParserModel(
                language,
                new MemoModel(build),
                new MemoModel(check),
                new POSModel(
                        tagger.getLanguage(),
                        new MemoModel(tags),
                        POSTaggerME.DEFAULT_BEAM_SIZE,
                        version(tagger),
                        tagger.getFactory()),
                new ChunkerModel(
                        chunker.getLanguage(),
                        new MemoModel(chunks),
                        ChunkerME.DEFAULT_BEAM_SIZE,
                        version(chunker),
                        chunker.getFactory()),
                headRules,
                ParserType.CHUNKING,
                version);
    }

    /** By the version that trained a model OpenNLP chooses the features to read it with. */
    private static Map<String, String> version(BaseModel model) {
        return Map.of(VERSION, model.getManifestProperty(VERSION));
    }
}
