package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
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

    public SentenceParser(ParserModel model) {
        this.parser = new TaggedParser(model, BEAM, ADVANCE);
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
        String text = String.join(" ", tokens.stream().map(forms::get).toList());
        Parse all = new Parse(text, new Span(0, text.length()), AbstractBottomUpParser.INC_NODE, 1, 0);
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            Span span = new Span(begin, begin + forms.get(token).length());
            Parse leaf = new Parse(text, span, AbstractBottomUpParser.TOK_NODE, 0, i);
            leaf.setLabel(words.tag(token));
            all.insert(leaf);
            begin = span.getEnd() + 1;
        }
        Parse best = parser.parse(all);
        return best == null ? null : tree(best, tokens, new int[1]);
    }

    private static Tree tree(Parse parse, List<Integer> tokens, int[] next) {
        if (parse.isPosTag()) {
            return Tree.leaf(parse.getType(), tokens.get(next[0]++));
        }
        List<Tree> children = new ArrayList<>();
        for (Parse child : parse.getChildren()) {
            children.add(tree(child, tokens, next));
        }
        return Tree.of(parse.getType(), children);
    }
}
