package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.parser.HeadRules;
import opennlp.tools.parser.Parse;
import opennlp.tools.util.Span;
import org.newsgraph.read.maxent.FeatureKey;

/** The heads of constituents by OpenNLP's rules, which look at categories only; what they said is kept. For one thread. */
final class ConstituentHeads {
    private static final int KEPT = 50_000;
    private static final Span ANYWHERE = new Span(0, 0);

    private final HeadRules rules;
    private final Map<List<String>, Integer> known = new HashMap<>();

    ConstituentHeads(HeadRules rules) {
        this.rules = rules;
    }

    /** The key of the head word of a constituent of a category over these nodes. */
    FeatureKey head(String type, List<Node> parts) {
        if (parts.size() == 1) {
            return parts.get(0).head();
        }
        List<String> types = new ArrayList<>(parts.size() + 1);
        types.add(type);
        for (Node part : parts) {
            types.add(part.type());
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        return parts.get(known.computeIfAbsent(types, this::ask)).head();
    }

    /** The index of the head among the parts of a constituent, given by its type and theirs. */
    private int ask(List<String> types) {
        Parse[] parts = new Parse[types.size() - 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Parse("", ANYWHERE, types.get(i + 1), 1, i);
        }
        return rules.getHead(parts, types.get(0)).getHeadIndex();
    }
}
