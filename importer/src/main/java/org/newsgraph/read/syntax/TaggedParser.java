package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.HeadRules;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The search of OpenNLP's chunking parser (Ratnaparkhi, "Learning to Parse Natural Language with Maximum Entropy Models", 1999)
 * over sentences whose part-of-speech tags are given, with its models and its contexts. What is added is where the search gives up:
 *
 * <ul>
 *   <li>a search with a beam of one comes first and gives a complete parse; in the search proper, a derivation that is less
 *       probable than that, or than a complete parse found since, is not pursued, as each step makes it less probable still;
 *   <li>nor is one that is less probable than the best derivation of as many steps by a factor of e<sup>{@value #HOPELESS}</sup>.
 * </ul>
 *
 * For one thread.
 */
final class TaggedParser {
    /** Logarithm of a probability. */
    private static final double HOPELESS = 5;

    private final ParserChunker chunker;
    private final ParserSteps steps;
    private final HeadRules heads;
    private final int width;

    TaggedParser(ParserModel model, int width, double advance) {
        this.chunker = new ParserChunker(model.getParserChunkerModel());
        this.steps = new ParserSteps(model, advance);
        this.heads = model.getHeadRules();
        this.width = width;
    }

    /** The most probable parse of tagged tokens, without its parents set; null if there is none. */
    @Nullable
    Parse parse(Parse tagged) {
        Parse first = search(tagged, 1, 1, Double.NEGATIVE_INFINITY);
        double least = first == null ? Double.NEGATIVE_INFINITY : first.getProb();
        Parse best = search(tagged, width, ChunkerME.DEFAULT_BEAM_SIZE, least);
        return best == null ? first : best;
    }

    private @Nullable Parse search(Parse tagged, int beam, int chunkBeam, double least) {
        Best best = new Best(least);
        List<Parse> derivations = best.of(chunked(tagged, chunkBeam, least));
        int longest = 2 * tagged.getChildCount() + 3;
        for (int step = 2; step < longest && !derivations.isEmpty(); step++) {
            double hopeless = derivations.get(0).getProb() - HOPELESS;
            List<Parse> next = new ArrayList<>();
            for (Parse derivation : derivations.subList(0, Math.min(beam, derivations.size()))) {
                if (derivation.getProb() >= Math.max(best.bound, hopeless)) {
                    next.addAll(steps.advance(derivation, best.bound));
                }
            }
            derivations = best.of(next);
        }
        return best.parse;
    }

    /** The best complete parse so far. */
    private final class Best {
        private double bound;
        private @Nullable Parse parse;

        Best(double bound) {
            this.bound = bound;
        }

        /** The derivations that are not complete, the most probable first; of those equally probable only one. */
        List<Parse> of(List<Parse> derivations) {
            TreeSet<Parse> open = new TreeSet<>();
            for (Parse derivation : derivations) {
                if (!derivation.complete()) {
                    open.add(derivation);
                    continue;
                }
                steps.finish(derivation);
                if (derivation.getProb() > bound || (parse == null && derivation.getProb() == bound)) {
                    parse = derivation;
                    bound = derivation.getProb();
                }
            }
            return List.copyOf(open);
        }
    }

    /** The tagged tokens in chunks. */
    private List<Parse> chunked(Parse tagged, int beam, double least) {
        Parse words = (Parse) tagged.clone();
        Parse[] tokens = tagged.getChildren();
        for (int i = 0; i < tokens.length; i++) {
            Parse token = tokens[i];
            words.insert(new Parse(token.getText(), token.getSpan(), token.getLabel(), 1, i));
        }
        List<Parse> leaves = List.of(words.getChildren());
        String[] forms = leaves.stream().map(Parse::getCoveredText).toArray(String[]::new);
        String[] tags = leaves.stream().map(Parse::getType).toArray(String[]::new);
        List<Parse> chunked = new ArrayList<>();
        for (ParserChunker.Chunking chunking : chunker.chunkings(forms, tags, beam, least)) {
            Parse derivation = (Parse) words.clone();
            derivation.addProb(chunking.logProbability());
            insertChunks(derivation, leaves, chunking.tags());
            chunked.add(derivation);
        }
        return chunked;
    }

    private void insertChunks(Parse derivation, List<Parse> leaves, List<String> tags) {
        int begin = 0;
        for (int end = 1; end <= tags.size(); end++) {
            if (end < tags.size() && tags.get(end).startsWith(AbstractBottomUpParser.CONT)) {
                continue;
            }
            String tag = tags.get(begin);
            if (tag.startsWith(AbstractBottomUpParser.START)) {
                String type = tag.substring(AbstractBottomUpParser.START.length());
                Parse[] parts = leaves.subList(begin, end).toArray(Parse[]::new);
                Span span = new Span(
                        parts[0].getSpan().getStart(),
                        parts[parts.length - 1].getSpan().getEnd());
                Parse chunk = new Parse(derivation.getText(), span, type, 1, heads.getHead(parts, type));
                chunk.isChunk(true);
                derivation.insert(chunk);
            }
            begin = end;
        }
    }
}
