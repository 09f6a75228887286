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

    /**
     * Makes the object after a reporting verb that has no subject its subject: "…, said the minister". What it reports
     * was parsed apart from it, so the parser could not know.
     */
    void invert(int verb) {
        int object = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return;
            }
            object = object < 0 && i > verb && heads[i] == verb && relations[i].equals("obj") ? i : object;
        }
        boolean main = relations[verb].equals("root") || relations[verb].equals("ccomp");
        if (object >= 0 && main) {
            relations[object] = "nsubj";
        }
    }

    Syntax syntax() {
        List<Dependency> all = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            all.add(new Dependency(heads[i], relations[i]));
        }
        return new Syntax(all);
    }
}
