package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/** Whether a clause tells what happened on the day that its text is about: its tense, and where it stands in its sentence. */
final class Narration {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> STATE = Set.of("on", "under");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve", "'s");
    private static final Set<String> BEFORE = WordClasses.events().words("before now");
    private static final Set<String> SPEAKERS = Set.of("he", "she", "i", "we");
    private static final Set<String> BESIDE = Set.of("while", "as");

    private Narration() {}

    /** The verb whose tense tells when it was: of a participle the verb that it accompanies. */
    static int finite(Parse parse, int verb) {
        boolean accompanies =
                parse.is(verb, "advcl", "ccomp", "conj") && parse.tag(verb).equals("VBG") && parse.head(verb) >= 0;
        return accompanies ? parse.head(verb) : verb;
    }

    /** Simple past, active or passive. */
    static boolean isPast(Parse parse, int verb) {
        int passive = parse.child(verb, "aux:pass");
        return auxiliary(parse, verb) < 0
                && parse.tag(passive >= 0 ? passive : verb).equals("VBD");
    }

    /** Present perfect of what is news: "has already said" was over before. */
    static boolean isPerfect(Parse parse, int verb) {
        int aux = auxiliary(parse, verb);
        return aux >= 0
                && HAVE.contains(parse.lower(aux))
                && parse.tag(verb).equals("VBN")
                && !parse.hasAny(verb, BEFORE);
    }

    static boolean isPresent(Parse parse, int verb) {
        int passive = parse.child(verb, "aux:pass");
        return auxiliary(parse, verb) < 0 && PRESENT.contains(parse.tag(passive >= 0 ? passive : verb));
    }

    /** "Deal with Brazil signed": the participle of a headline, which leaves out its auxiliary. */
    static boolean isBareParticiple(Parse parse, int verb) {
        return parse.tag(verb).equals("VBN")
                && parse.is(verb, "root")
                && parse.child(verb, "aux", "mark") < 0
                && !parse.hasAny(verb, Set.of("to"));
    }

    /** A heading without a finite verb. */
    static boolean isVerbless(Parse parse) {
        for (int t = 0; t < parse.size(); t++) {
            if (FINITE.contains(parse.tag(t))) {
                return false;
            }
        }
        return true;
    }

    /** "Minister on trial": a noun that a heading tells of its first one by a preposition. */
    static boolean isPredicate(Parse parse, int noun) {
        int of = parse.head(noun);
        return of >= 0
                && of < noun
                && parse.is(of, "root")
                && parse.token(of).isNoun()
                && parse.is(noun, "nmod")
                && STATE.contains(parse.preposition(noun));
    }

    private static int auxiliary(Parse parse, int verb) {
        return parse.first(verb, c -> parse.is(c, "aux") && !parse.relation(c).equals("aux:pass"));
    }

    /** Whether the verb heads a main clause, or one that is told or takes place together with it. */
    static boolean isMain(Parse parse, int verb) {
        int t = verb;
        for (int i = 0; i < 6 && t >= 0; i++) {
            if (parse.is(t, "root")) {
                return true;
            }
            boolean through = parse.is(t, "conj", "parataxis")
                    || (parse.is(t, "advcl") && BESIDE.contains(parse.preposition(t)))
                    || (parse.is(t, "ccomp")
                            && parse.head(t) >= 0
                            && parse.isVerb(parse.head(t))
                            && !isOfSpeaker(parse, t));
            if (!through) {
                return false;
            }
            t = parse.head(t);
        }
        return false;
    }

    /** "Said she was asked to": what people tell of themselves was over by then. */
    private static boolean isOfSpeaker(Parse parse, int clause) {
        return isPast(parse, clause)
                && parse.any(clause, c -> parse.is(c, "nsubj") && SPEAKERS.contains(parse.lower(c)));
    }

    /** "During the debates he accused her": within something that took place on several days. */
    static boolean isOverTime(Parse parse, int verb) {
        return parse.children(verb, "obl").stream()
                .anyMatch(c ->
                        parse.preposition(c).equals("during") && parse.tag(c).equals("NNS"));
    }

    /** "Had already called for a dialogue in a letter": within what was over by then. */
    static boolean isBefore(Parse parse, int token) {
        int t = token;
        for (int steps = 0; t >= 0 && steps < 40; steps++) {
            if (parse.any(t, x -> parse.is(x, "aux") && parse.lower(x).equals("had"))) {
                return true;
            }
            if (parse.is(t, "ccomp", "conj", "parataxis") || parse.relation(t).equals("acl:relcl")) {
                return false;
            }
            t = parse.head(t);
        }
        return false;
    }
}
