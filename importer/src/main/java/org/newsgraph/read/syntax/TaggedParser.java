package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.parser.AbstractBottomUpParser;
import org.jspecify.annotations.Nullable;

/**
 * The search of OpenNLP's chunking parser (Ratnaparkhi, "Learning to Parse Natural Language with Maximum Entropy Models", 1999)
 * over sentences whose part-of-speech tags are given, with its models and its features. What is added is where the search gives up:
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

    /** OpenNLP counts the logarithms of a derivation's probabilities from here. */
    private static final double BEGIN = 1;

    /** How many chunkings the search proper begins with. */
    private static final int CHUNKINGS = 10;

    private static final Comparator<Derivation> MOST_PROBABLE_FIRST =
            Comparator.comparingDouble(Derivation::logProbability).reversed();

    private final Symbols symbols = new Symbols();
    private final ParserModels models;
    private final ParserChunker chunker;
    private final ConstituentHeads heads;
    private final ParserSteps steps;
    private final int width;

    TaggedParser(ParserModels models, int width, double advance) {
        this.models = models;
        this.chunker = new ParserChunker(models.chunker());
        this.heads = new ConstituentHeads(models.heads());
        this.steps = new ParserSteps(models, symbols, heads, advance);
        this.width = width;
    }

    /** A complete parse: the one node below the top, and the logarithm of the parse's probability. */
    record Parsed(Node node, double logProbability) {}

    /** The most probable parse of words in Penn Treebank form with these tags; null if there is none. */
    @Nullable
    Parsed parse(List<String> forms, List<String> tags) {
        TaggedWords words = new TaggedWords(forms, tags, symbols);
        Parsed first = search(words, 1, 1, Double.NEGATIVE_INFINITY);
        double least = first == null ? Double.NEGATIVE_INFINITY : first.logProbability();
        Parsed best = search(words, width, CHUNKINGS, least);
        return best == null ? first : best;
    }

    private @Nullable Parsed search(TaggedWords words, int beam, int chunkBeam, double least) {
        Best best = new Best(least);
        List<Derivation> derivations = best.of(chunked(words, chunkBeam, least));
        int longest = 2 * words.size() + 3;
        for (int step = 2; step < longest && !derivations.isEmpty(); step++) {
            double hopeless = derivations.get(0).logProbability() - HOPELESS;
            List<Derivation> next = new ArrayList<>();
            for (Derivation derivation : derivations.subList(0, Math.min(beam, derivations.size()))) {
                if (derivation.logProbability() >= Math.max(best.bound, hopeless)) {
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
        private @Nullable Parsed parse;

        Best(double bound) {
            this.bound = bound;
        }

        /** The derivations that are not complete, the most probable first; of those equally probable only one. */
        List<Derivation> of(List<Derivation> derivations) {
            List<Derivation> open = new ArrayList<>();
            for (Derivation derivation : derivations) {
                if (derivation.isComplete()) {
                    add(steps.finished(derivation));
                } else {
                    open.add(derivation);
                }
            }
            open.sort(MOST_PROBABLE_FIRST);
            List<Derivation> distinct = new ArrayList<>();
            double last = Double.NaN;
            for (Derivation derivation : open) {
                if (derivation.logProbability() != last) {
                    distinct.add(derivation);
                    last = derivation.logProbability();
                }
            }
            return distinct;
        }

        private void add(Derivation complete) {
            double probability = complete.logProbability();
            if (probability > bound || (parse == null && probability == bound)) {
                parse = new Parsed(complete.node(0), probability);
                bound = probability;
            }
        }
    }

    /** The words in chunks. */
    private List<Derivation> chunked(TaggedWords words, int beam, double least) {
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            leaves.add(words.node(i));
        }
        List<Derivation> chunked = new ArrayList<>();
        for (ParserChunker.Chunking chunking : chunker.chunkings(words, beam, least)) {
            chunked.add(Derivation.of(
                    chunks(leaves, chunking.tags()),
                    models.heads().getPunctuationTags(),
                    BEGIN + chunking.logProbability()));
        }
        return chunked;
    }

    private List<Node> chunks(List<Node> leaves, List<String> tags) {
        List<Node> chunks = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= tags.size(); end++) {
            if (end < tags.size() && tags.get(end).startsWith(AbstractBottomUpParser.CONT)) {
                continue;
            }
            List<Node> parts = leaves.subList(begin, end);
            String tag = tags.get(begin);
            if (tag.startsWith(AbstractBottomUpParser.START)) {
                String type = tag.substring(AbstractBottomUpParser.START.length());
                chunks.add(Node.constituent(type, symbols.key(type), heads.head(type, parts), parts));
            } else {
                chunks.addAll(parts);
            }
            begin = end;
        }
        return chunks;
    }
}
