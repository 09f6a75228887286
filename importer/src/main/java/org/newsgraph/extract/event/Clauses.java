package org.newsgraph.extract.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/**
 * Who is subject and who is object of a verb, where the tree does not say it directly: passives, relative clauses,
 * participles, coordination, control and raising. All answers are token indices, or -1.
 */
final class Clauses {
    /** Verbs whose infinitive has the subject of the verb, even if there is an object: "promised him to go". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "threaten", "pledge");

    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "with", "for");
    private static final Set<String> CONTROLS_OBLIQUE = WordClasses.syntax().words("oblique-control");
    /** Verbs with a second object that says what the first one is made or called: "was appointed minister". */
    private static final Set<String> NAMING = WordClasses.syntax().words("naming");

    private static final Set<String> CONTROLS_OBJECT = WordClasses.syntax().words("object-control");
    /** First words of prepositions whose last word means nothing by itself: "according to", "due to". */
    private static final Set<String> COMPLEX = Set.of("according", "due", "owing", "prior", "thanks", "contrary");

    private Clauses() {}

    /** The deep subject: of a passive verb its agent. */
    static int subject(Parse parse, int verb) {
        return parse.isPassive(verb) ? agent(parse, verb) : surfaceSubject(parse, verb, 6);
    }

    /** The deep object: of a passive verb its subject. */
    static int object(Parse parse, int verb) {
        if (parse.isPassive(verb)) {
            int kept = NAMING.contains(parse.lemma(verb)) ? -1 : parse.child(verb, "obj");
            return kept >= 0 ? NounPhrases.counted(parse, kept) : surfaceSubject(parse, verb, 6);
        }
        int object = parse.child(verb, "obj");
        if (object >= 0) {
            return antecedent(parse, verb, NounPhrases.counted(parse, object));
        }
        if (parse.relation(verb).equals("acl:relcl")) {
            int subject = parse.child(verb, "nsubj");
            boolean gap = subject >= 0 && !parse.isRelativePronoun(subject) && parse.child(verb, "ccomp", "xcomp") < 0;
            return gap && parse.child(verb, "obl", "advmod") < 0 ? parse.head(verb) : -1;
        }
        return HiddenObjects.of(parse, verb);
    }

    static int agent(Parse parse, int verb) {
        int own = ownAgent(parse, verb);
        int head = parse.head(verb);
        boolean shares = own < 0 && parse.is(verb, "conj") && head >= 0 && parse.isVerb(head);
        int shared = shares ? ownAgent(parse, head) : -1;
        return shared > verb ? shared : own;
    }

    private static int ownAgent(Parse parse, int verb) {
        int agent = parse.child(verb, "obl:agent");
        return agent >= 0
                ? agent
                : parse.first(
                        verb, c -> parse.is(c, "obl") && parse.preposition(c).equals("by"));
    }

    /** The nominal that hangs from the verb by the preposition. */
    static int prepositional(Parse parse, int verb, String preposition) {
        int found = parse.first(
                verb,
                c -> parse.is(c, "obl", "nmod", "advcl", "ccomp", "xcomp", "obj", "acl")
                        && !parse.hasAny(c, COMPLEX)
                        && !(preposition.equals("to") && parse.tag(c).equals("VB"))
                        && parse.any(
                                c,
                                p -> parse.is(p, "case", "mark")
                                        && parse.lower(p).equals(preposition)));
        if (found < 0
                && parse.any(
                        verb,
                        c -> parse.lower(c).equals(preposition) && parse.is(c, "compound", "case", "advmod", "prt"))) {
            int object = parse.child(verb, "obj", "obl");
            return object >= 0 ? object : verb;
        }
        return found;
    }

    /** The event noun of "engaged in talks", "went to war", "came under attack". */
    static int obliqueObject(Parse parse, int verb) {
        return parse.first(
                verb,
                c -> parse.is(c, "obl")
                        && Set.of("in", "under", "into", "with", "to").contains(parse.preposition(c)));
    }

    private static int surfaceSubject(Parse parse, int verb, int depth) {
        int own = parse.child(verb, "nsubj");
        if (own < 0) {
            own = parse.child(verb, "dislocated");
        }
        if (own < 0) {
            own = Adjuncts.hiddenSubject(parse, verb);
        }
        if (own >= 0) {
            return antecedent(parse, verb, NounPhrases.counted(parse, own));
        }
        int head = parse.head(verb);
        if (head < 0 || depth == 0) {
            return -1;
        }
        return parse.is(verb, "conj") && (parse.isVerb(head) || parse.child(head, "cop") >= 0)
                ? surfaceSubject(parse, head, depth - 1)
                : sharedSubject(parse, verb, head, depth);
    }

    /** The subject that a clause without its own has from what it hangs from: by control, raising, modification or participle. */
    private static int sharedSubject(Parse parse, int verb, int head, int depth) {
        int called = Adjuncts.addressed(parse, verb, head);
        if (called >= 0) {
            return called;
        }
        called = obliqueController(parse, verb, head);
        if (called >= 0) {
            return called;
        }
        if (parse.is(verb, "xcomp")) {
            return controller(parse, verb, head, depth - 1);
        }
        if (parse.is(verb, "dep")
                && parse.is(head, "root")
                && head < verb
                && parse.token(head).isNoun()) {
            return head;
        }
        if (parse.is(verb, "acl")) {
            return ofModifier(parse, verb, head, depth - 1);
        }
        if (parse.is(verb, "advcl") && parse.tag(verb).equals("VB") && CONTROLS_OBJECT.contains(parse.lemma(head))) {
            return controller(parse, verb, head, depth - 1);
        }
        if (parse.is(verb, "advcl", "ccomp", "parataxis", "dep") && nonFinite(parse, verb) && parse.isVerb(head)) {
            int held = Adjuncts.held(parse, verb, head);
            return held >= 0 ? held : surfaceSubject(parse, Adjuncts.governor(parse, verb, head), depth - 1);
        }
        return -1;
    }

    private static boolean nonFinite(Parse parse, int verb) {
        return Set.of("VBG", "VBN", "VB").contains(parse.tag(verb));
    }

    private static int controller(Parse parse, int verb, int head, int depth) {
        if (parse.isVerb(head) && !SUBJECT_CONTROL.contains(parse.lemma(head)) && !parse.isPassive(head)) {
            int object = parse.child(head, "obj", "iobj");
            if (object >= 0 && object < verb && !NounPhrases.isTime(parse, object)) {
                return antecedent(parse, head, object);
            }
        }
        return surfaceSubject(parse, head, depth);
    }

    /** "called on Russia to leave": whom the verb names behind its preposition is to act. */
    private static int obliqueController(Parse parse, int verb, int head) {
        boolean infinitive = parse.any(verb, c -> parse.lower(c).equals("to"));
        int governor = parse.is(verb, "acl") ? parse.head(head) : head;
        if (!infinitive || governor < 0 || !CONTROLS_OBLIQUE.contains(parse.lemma(governor))) {
            return -1;
        }
        return parse.first(
                governor,
                c -> c > governor
                        && c < verb
                        && parse.is(c, "obl", "nmod")
                        && ADDRESSING.contains(parse.preposition(c)));
    }

    private static int ofModifier(Parse parse, int verb, int noun, int depth) {
        if (parse.relation(verb).equals("acl:relcl")) {
            return noun;
        }
        if (!parse.any(verb, c -> parse.lower(c).equals("to"))) {
            return Adjuncts.hangsFromName(parse, verb, noun) ? subjectOf(parse, parse.head(noun), depth) : noun;
        }
        int owner = NounPhrases.owner(parse, noun);
        if (owner >= 0) {
            return owner;
        }
        if (parse.child(noun, "cop") >= 0) {
            return subjectOf(parse, noun, depth);
        }
        int first = parse.is(noun, "conj") ? parse.head(noun) : noun;
        int governor = parse.head(first);
        if (first != noun && governor >= 0 && CONTROLS_OBJECT.contains(parse.lemma(governor))) {
            return first;
        }
        boolean governed = governor >= 0 && parse.isVerb(governor) && parse.is(first, "obj", "obl", "xcomp");
        int outer = governed ? governor : Adjuncts.purposeBehindPlace(parse, noun);
        return outer >= 0 ? subjectOf(parse, outer, depth) : -1;
    }

    private static int subjectOf(Parse parse, int verb, int depth) {
        return surfaceSubject(parse, verb, depth);
    }

    /** A relative pronoun's noun; any other token itself. */
    static int antecedent(Parse parse, int verb, int token) {
        if (!parse.isRelativePronoun(token)) {
            return token;
        }
        int clause = verb;
        for (int i = 0; i < 5 && clause >= 0; i++) {
            if (parse.is(clause, "acl")) {
                return parse.head(clause);
            }
            clause = parse.head(clause);
        }
        return token;
    }

    /** The prepositional modifiers and the possessor of a noun. */
    static List<Integer> modifiers(Parse parse, int noun) {
        return parse.children(noun, "nmod", "obl");
    }
}
