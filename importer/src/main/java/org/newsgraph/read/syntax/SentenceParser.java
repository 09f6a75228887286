package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Syntax;

/** Parses sentences with OpenNLP's constituency parser and converts the trees to dependencies. For one thread. */
public final class SentenceParser {
    private static final int BEAM = 10;
    private static final double ADVANCE = 0.8;
    private static final int LONGEST = 80;

    private final Parser parser;

    public SentenceParser(ParserModel model) {
        this.parser = new TaggedParser(model, BEAM, ADVANCE);
    }

    /** The dependency tree of a sentence given as words in Penn Treebank form, their tags and lemmas. */
    public Syntax parse(List<String> forms, List<String> tags, List<String> lemmas) {
        if (forms.isEmpty() || forms.size() > LONGEST) {
            return Syntax.none(forms.size());
        }
        Tree tree = tree(forms, tags);
        if (tree == null) {
            return Syntax.none(forms.size());
        }
        return DependencyBuilder.build(
                tree,
                new Words(
                        forms.stream()
                                .map(f -> f.toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                        tags,
                        lemmas));
    }

    private @Nullable Tree tree(List<String> forms, List<String> tags) {
        String text = String.join(" ", forms);
        Parse all = new Parse(text, new Span(0, text.length()), AbstractBottomUpParser.INC_NODE, 1, 0);
        int begin = 0;
        for (int i = 0; i < forms.size(); i++) {
            Span span = new Span(begin, begin + forms.get(i).length());
            Parse token = new Parse(text, span, AbstractBottomUpParser.TOK_NODE, 0, i);
            token.setLabel(tags.get(i));
            all.insert(token);
            begin = span.getEnd() + 1;
        }
        Parse best = parser.parse(all);
        return best == null || best.getType().equals(AbstractBottomUpParser.INC_NODE) ? null : tree(best, new int[1]);
    }

    private static Tree tree(Parse parse, int[] next) {
        if (parse.isPosTag()) {
            return Tree.leaf(parse.getType(), next[0]++);
        }
        List<Tree> children = new ArrayList<>();
        for (Parse child : parse.getChildren()) {
            children.add(tree(child, next));
        }
        return Tree.of(parse.getType(), children);
    }
}
