package org.newsgraph.extract.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * How much an earlier mention stands out for what refers back: near, subject, of the main clause, named often, in the same
 * paragraph and on the same side of quotation marks (after Lappin and Leass 1994).
 */
final class Salience {
    /** Verbs whose implicit cause is their object (Garvey and Caramazza 1974). */
    private static final Set<String> OBJECT_BIASED = Set.of(
            "congratulate",
            "praise",
            "thank",
            "criticize",
            "criticise",
            "accuse",
            "blame",
            "condemn",
            "commend",
            "compliment",
            "applaud",
            "admire",
            "honor",
            "honour",
            "reward",
            "punish",
            "fine",
            "mock",
            "ridicule",
            "scold",
            "rebuke",
            "reproach",
            "forgive",
            "envy",
            "pity",
            "fear",
            "hate",
            "despise",
            "wish",
            "acquit",
            "convict",
            "attack",
            "slam",
            "blast",
            "arrest",
            "charge",
            "sue",
            "award",
            "hail",
            "salute",
            "appreciate",
            "celebrate",
            "denounce",
            "lambast");

    /** The candidate of most salience at most so many sentences before the draft. */
    Optional<Integer> best(Scene scene, int anaphor, int sentences, IntPredicate agrees) {
        return best(scene, anaphor, sentences, agrees, i -> 0);
    }

    /** The same, where what the function gives is added to the salience of a candidate. */
    Optional<Integer> best(
            Scene scene, int anaphor, int sentences, IntPredicate agrees, IntToDoubleFunction preference) {
        Draft draft = scene.draft(anaphor);
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scene.drafts.size(); i++) {
            Draft candidate = scene.draft(i);
            int distance = draft.sentence() - candidate.sentence();
            if (i == anaphor || distance < 0 || distance > sentences || !candidate.precedes(draft)) {
                continue;
            }
            if (agrees.test(i)) {
                double score = score(scene, draft, i) + preference.applyAsDouble(i);
                if (score > most) {
                    most = score;
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    double score(Scene scene, Draft anaphor, int i) {
        Draft candidate = scene.draft(i);
        int distance = anaphor.sentence() - candidate.sentence();
        double score = -20.0 * distance;
        score += role(scene, candidate);
        if (isSubject(scene, anaphor) && isSubject(scene, candidate)) {
            score += 10;
        }
        if (scene.block(anaphor) == scene.block(candidate)) {
            score += 8;
        }
        if (distance == 0) {
            score -= Math.abs(anaphor.first() - candidate.last()) / 4.0;
        }
        score += Math.min(5, scene.clusters.size(i)) * 2.0;
        score += candidate.isName() ? 4 : 0;
        BlockKind kind = scene.reading.block(scene.sentence(candidate)).kind();
        if (kind != BlockKind.PARAGRAPH) {
            score -= 15;
        }
        return score
                + quotes(scene, anaphor, candidate)
                + objectBias(scene, anaphor, candidate)
                + localSubject(scene, anaphor, candidate);
    }

    /** "Congratulated him on his victory": after such verbs a possessive is the object's, not the subject's. */
    private static double objectBias(Scene scene, Draft anaphor, Draft candidate) {
        Sentence sentence = scene.sentence(anaphor);
        if (anaphor.sentence() != candidate.sentence() || !sentence.syntax().is(anaphor.head(), "nmod:poss")) {
            return 0;
        }
        int verb = sentence.syntax().head(candidate.head());
        if (verb < 0) {
            return 0;
        }
        boolean object = sentence.syntax().is(candidate.head(), "obj")
                || sentence.syntax().is(candidate.head(), "iobj");
        return object && OBJECT_BIASED.contains(sentence.token(verb).lemma()) ? 30 : 0;
    }

    /** "demanded that Hamas renounce its struggle": a possessive is sooner the subject's of its own clause. */
    private static double localSubject(Scene scene, Draft anaphor, Draft candidate) {
        Syntax syntax = scene.sentence(anaphor).syntax();
        boolean possessive = anaphor.sentence() == candidate.sentence() && syntax.is(anaphor.head(), "nmod:poss");
        if (!possessive || !syntax.relation(candidate.head()).startsWith("nsubj")) {
            return 0;
        }
        Sentence sentence = scene.sentence(anaphor);
        int verb = syntax.head(syntax.head(anaphor.head()));
        if (verb >= 0 && !sentence.token(verb).isVerb()) {
            verb = syntax.head(verb);
        }
        boolean own = verb >= 0
                && sentence.token(verb).isVerb()
                && syntax.head(candidate.head()) == verb
                && !OBJECT_BIASED.contains(sentence.token(verb).lemma());
        return own ? 12 : 0;
    }

    private static double quotes(Scene scene, Draft anaphor, Draft candidate) {
        boolean inside = scene.quotation(candidate.span()).isPresent();
        boolean within = scene.quotation(anaphor.span()).isPresent();
        if (inside && !within) {
            return -50;
        }
        return inside == within ? 5 : 0;
    }

    /** 30 for the subject of the sentence, less for others down to a noun within a noun phrase. */
    private static double role(Scene scene, Draft draft) {
        Sentence sentence = scene.sentence(draft);
        String relation = sentence.syntax().relation(draft.head());
        int up = sentence.syntax().head(draft.head());
        while (up >= 0 && relation.equals("conj")) {
            relation = sentence.syntax().relation(up);
            up = sentence.syntax().head(up);
        }
        if (relation.startsWith("nsubj")) {
            boolean main = up >= 0 && sentence.syntax().head(up) < 0;
            return main ? 32 : 24;
        }
        return switch (relation) {
            case "root" -> 15;
            case "obj", "iobj" -> 12;
            case "obl", "obl:agent", "xcomp" -> 8;
            case "nmod:poss" -> 10;
            case "appos" -> 5;
            case "amod", "compound" -> -6;
            default -> 0;
        };
    }

    static boolean isSubject(Scene scene, Draft draft) {
        return scene.sentence(draft).syntax().is(draft.head(), "nsubj");
    }
}
