package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.Syntax;

/** Heads and relations of a sentence's tokens while they are being found. */
final class Attachments {
    private final int[] heads;
    private final String[] relations;

    Attachments(int tokens) {
        heads = new int[tokens];
        relations = new String[tokens];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
    }

    void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    void root(int token) {
        attach(token, -1, "root");
    }

    Syntax syntax() {
        List<Dependency> all = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            all.add(new Dependency(heads[i], relations[i]));
        }
        return new Syntax(all);
    }
}
