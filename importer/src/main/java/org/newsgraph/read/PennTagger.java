package org.newsgraph.read;

import java.util.List;
import org.newsgraph.read.maxent.MaxentTable;

/** Tags words in Penn Treebank form with Penn Treebank tags; marks and closed words that have one tag get that tag. For one thread. */
final class PennTagger {
    private final BeamTagger tagger;

    PennTagger(MaxentTable model) {
        this.tagger = new BeamTagger(model);
    }

    String[] tag(List<String> forms) {
        String[] tags = tagger.tag(forms);
        for (int i = 0; i < tags.length; i++) {
            boolean name = i > 0 && forms.get(i).equals("May") && tags[i].equals("MD");
            tags[i] = name ? "NNP" : corrected(forms.get(i), tags[i]);
        }
        OpeningNouns.apply(forms, tags);
        TagRules.apply(forms, tags);
        LostPasts.apply(forms, tags);
        VerbRescue.apply(forms, tags);
        ReducedClauses.apply(forms, tags);
        VerbalNouns.apply(forms, tags);
        return tags;
    }

    private static String corrected(String form, String tag) {
        return switch (form) {
            case "-LRB-", "-RRB-", "``", "''", "," -> form;
            case "'" -> tag.equals("POS") ? tag : "''";
            case "`" -> "``";
            case ";", ":", "--", "..." -> ":";
            case ".", "!", "?" -> ".";
            case "$" -> "$";
            case "US" -> "NNP";
            default -> tag;
        };
    }
}
