package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.parser.AbstractBottomUpParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Syntax;

/**
 * Parses sentences with OpenNLP's constituency parser and converts the trees to dependencies. Asides in brackets and
 * direct speech are parsed by themselves. For one thread.
 */
public final class SentenceParser {
    private static final int BEAM = 10;
    private static final double ADVANCE = 0.9;

    private final TaggedParser parser;

    public SentenceParser(ParserModels models) {
        this.parser = new TaggedParser(models, BEAM, ADVANCE);
    }

    /** The dependency tree of a sentence given as words in Penn Treebank form, their tags and lemmas. */
    public Syntax parse(List<String> forms, List<String> tags, List<String> lemmas) {
        if (forms.isEmpty()) {
            return Syntax.none(0);
        }
        Words words =
                new Words(forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList(), tags, lemmas);
        Attachments attachments = new Attachments(forms.size());
        for (Region region : Region.of(words)) {
            parse(region, forms, words, attachments);
        }
        return attachments.syntax();
    }

    private void parse(Region region, List<String> forms, Words words, Attachments attachments) {
        List<Integer> kept = region.tokens().stream()
                .filter(i -> !isQuoteOrBracket(words.tag(i)))
                .toList();
        Tree tree = kept.isEmpty() ? null : tree(kept, forms, words);
        int root = tree == null ? flat(region, kept, attachments) : DependencyBuilder.attach(tree, words, attachments);
        for (int token : region.tokens()) {
            if (!kept.contains(token) && token != root) {
                attachments.attach(token, root, "punct");
            }
        }
        if (region.speech() && region.tokens().get(0) < region.anchor()) {
            attachments.invert(region.anchor());
        }
        if (region.anchor() >= 0) {
            attachments.attach(
                    root, region.anchor(), region.speech() ? "ccomp" : Aside.relation(tree, region.anchor(), words));
        } else {
            attachments.root(root);
        }
    }

    /** Hangs all from the first word, where nothing could be parsed. */
    private static int flat(Region region, List<Integer> kept, Attachments attachments) {
        int root = kept.isEmpty() ? region.tokens().get(0) : kept.get(0);
        kept.stream().filter(token -> token != root).forEach(token -> attachments.attach(token, root, "dep"));
        return root;
    }

    private static boolean isQuoteOrBracket(String tag) {
        return tag.equals("-LRB-") || tag.equals("-RRB-") || tag.equals("``") || tag.equals("''");
    }

    private @Nullable Tree tree(List<Integer> tokens, List<String> forms, Words words) {
        TaggedParser.Parsed best = parser.parse(
                tokens.stream().map(forms::get).toList(),
                tokens.stream().map(words::tag).toList());
        return best == null
                ? null
                : Tree.of(AbstractBottomUpParser.TOP_NODE, List.of(tree(best.node(), tokens, new int[1])));
    }

    private static Tree tree(Node node, List<Integer> tokens, int[] next) {
        if (node.isWord()) {
            return Tree.leaf(node.type(), tokens.get(next[0]++));
        }
        List<Tree> children = new ArrayList<>();
        for (Node child : node.children()) {
            children.add(tree(child, tokens, next));
        }
        return Tree.of(node.type(), children);
    }
}
