package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/** What the word that governs an event makes of it: the verb, noun or adjective right above it in the tree. */
final class Governors {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> RANKED = Set.of("first", "second", "third", "last", "only", "next");
    private static final Set<String> FACTIVE_TENSE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> POSSIBLE =
            Set.of("possible", "impossible", "likely", "unlikely", "probable", "conceivable", "thinkable");

    /** Verbs that ask for what their infinitive tells, but report what their finite clause tells. */
    private static final Set<String> TOLD = WORDS.words("told");

    private static final Set<EventType> SAID = Set.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.STATEMENT,
            EventType.DECISION,
            EventType.TRIAL);
    private static final Set<String> LIGHT = WORDS.words("light");
    private static final Set<String> CREATING = WORDS.words("creating");
    private static final Set<String> SPOKEN = WORDS.words("spoken");
    private static final Set<String> DENYING = WORDS.words("denying");
    private static final Set<String> REPORTS = WORDS.words("reports");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventContexts contexts = EventContexts.standard();

    /** What {@code head} makes of {@code t}, which hangs from it; {@code nominal} if {@code t} is a noun. */
    Realis realis(Parse parse, int t, int head, boolean nominal) {
        if (nominal && parse.is(t, "nsubj") && !parse.relation(t).equals("nsubj:pass")) {
            boolean open = parse.tag(head).startsWith("JJ") && POSSIBLE.contains(parse.lower(head));
            return open || isSupposed(parse, t, head) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
        }
        if (parse.is(t, "conj", "parataxis")) {
            return Realis.ACTUAL;
        }
        if (parse.isVerb(head)) {
            return underVerb(parse, t, head, nominal);
        }
        if (parse.relation(t).equals("acl") && parse.preposition(t).isEmpty()) {
            return Realis.ACTUAL;
        }
        boolean complement = parse.is(t, "acl", "nmod", "xcomp", "ccomp")
                && !parse.is(t, "nmod:poss")
                && !parse.relation(t).equals("acl:relcl");
        return complement ? underNominal(parse, t, head) : Realis.ACTUAL;
    }

    /** What a noun or an adjective makes of its complement: "plans to attack", "no plans to attack", "unable to attack". */
    private Realis underNominal(Parse parse, int t, int head) {
        int governor = parse.head(head);
        if (parse.is(t, "acl", "nmod") && governor >= 0 && parse.isVerb(governor) && parse.is(head, "obj")) {
            Optional<Realis> charged = contexts.underVerb(parse.lemma(governor) + "~" + parse.preposition(t))
                    .or(() -> parse.preposition(t).equals("of") && parse.isVerb(t)
                            ? contexts.underVerb(parse.lemma(governor))
                            : Optional.empty());
            if (charged.isPresent()) {
                return charged.get();
            }
        }
        if (parse.tag(head).startsWith("JJ")) {
            return contexts.underAdjective(parse.lower(head)).orElse(Realis.ACTUAL);
        }
        if (isDenied(parse, head)) {
            return Realis.NEGATED;
        }
        Optional<Realis> made = contexts.underNoun(parse.lemma(head) + "~" + parse.preposition(t))
                .or(() -> contexts.underNoun(parse.lemma(head)));
        boolean none = made.isPresent()
                && parse.any(head, c -> parse.is(c, "det") && parse.lower(c).equals("no"));
        return none ? Realis.NEGATED : made.orElse(isErrand(parse, t, head) ? Realis.PLANNED : Realis.ACTUAL);
    }

    /** "denied reports that it had attacked": who denies what is reported denies that it is so. */
    private static boolean isDenied(Parse parse, int noun) {
        int verb = parse.head(noun);
        boolean said = verb >= 0 && REPORTS.contains(parse.lemma(noun)) && DENYING.contains(parse.lemma(verb));
        boolean object = said && (parse.is(noun, "obj") || parse.relation(noun).equals("nsubj:pass"));
        return object && !Negation.denies(parse, verb);
    }

    /** "sent troops to attack", but not "the first country to attack" */
    private static boolean isErrand(Parse parse, int t, int noun) {
        return parse.is(t, "acl")
                && parse.is(noun, "obj")
                && parse.tag(t).equals("VB")
                && parse.any(t, c -> parse.lower(c).equals("to"))
                && !parse.any(
                        noun,
                        c -> RANKED.contains(parse.lower(c)) || parse.tag(c).equals("JJS"));
    }

    /** "A treaty would end the war", but not "the treaty could end the war" */
    private static boolean isSupposed(Parse parse, int noun, int verb) {
        boolean indefinite = parse.any(noun, c -> Set.of("a", "an").contains(parse.lower(c)));
        return indefinite
                && parse.any(
                        verb,
                        c -> parse.is(c, "aux")
                                && Set.of("would", "could", "might").contains(parse.lower(c)));
    }

    private Realis underVerb(Parse parse, int t, int head, boolean nominal) {
        boolean governed = parse.is(t, "xcomp", "ccomp", "obj")
                || parse.relation(t).equals("nsubj:pass")
                || (parse.is(t, "obl", "advcl")
                        && Set.of("for", "to", "from", "of", "on", "against").contains(parse.preposition(t)));
        Optional<Realis> made = contexts.underVerb(parse.lemma(head) + "~" + parse.preposition(t))
                .or(() -> withParticle(parse, head))
                .or(() -> addressing(parse, head))
                .or(() -> contexts.underVerb(parse.lemma(head)));
        if (parse.is(t, "ccomp") && isFinite(parse, t) && TOLD.contains(parse.lemma(head))) {
            return Realis.ACTUAL;
        }
        if (!governed || (made.isEmpty() && purpose(parse, t, head))) {
            return purpose(parse, t, head) ? Realis.PLANNED : Realis.ACTUAL;
        }
        if (nominal && made.filter(r -> r == Realis.NEGATED).isPresent() && isSpeech(parse, t)) {
            return Realis.ACTUAL;
        }
        boolean finiteClause = parse.is(t, "ccomp")
                && FACTIVE_TENSE.contains(parse.tag(t))
                && made.filter(r -> r == Realis.PLANNED).isPresent();
        if (finiteClause
                || (nominal && made.filter(r -> r == Realis.HYPOTHETICAL).isPresent() && !creates(parse, head))) {
            return Realis.ACTUAL;
        }
        return made.orElse(Realis.ACTUAL);
    }

    /** "called off", "held off" */
    private Optional<Realis> withParticle(Parse parse, int verb) {
        return parse.children(verb, "compound", "advmod", "prt").stream()
                .flatMap(c -> contexts.underVerb(parse.lemma(verb) + "+" + parse.lower(c)).stream())
                .findFirst();
    }

    /** "called on Kenya to leave": what a verb with its preposition makes of its infinitive. */
    private Optional<Realis> addressing(Parse parse, int verb) {
        return parse.children(verb, "obl", "nmod").stream()
                .filter(c -> c > verb)
                .flatMap(c -> contexts.underVerb(parse.lemma(verb) + "~" + parse.preposition(c)).stream())
                .findFirst();
    }

    /** What is rejected or dismissed was said all the same: an offer, a call, a threat. */
    private boolean isSpeech(Parse parse, int noun) {
        List<EventWord> words = lexicon.nouns(parse.lower(noun));
        return (words.isEmpty() ? lexicon.nouns(parse.lemma(noun)) : words)
                        .stream().anyMatch(w -> SAID.contains(w.type()))
                || SPOKEN.contains(parse.lemma(noun));
    }

    /** Verbs that make an event noun only possible: "called for talks", as against "discussed the talks". */
    private static boolean creates(Parse parse, int verb) {
        return CREATING.contains(parse.lemma(verb));
    }

    /** Whether a verb's object comes about by what the verb tells, so that there is none where it is denied: "did not hold talks". */
    boolean brings(Parse parse, int verb) {
        return creates(parse, verb)
                || LIGHT.contains(parse.lemma(verb))
                || contexts.underVerb(parse.lemma(verb)).isPresent();
    }

    private static boolean purpose(Parse parse, int t, int head) {
        return parse.is(t, "advcl")
                && (head < t || t <= 2)
                && parse.tag(t).equals("VB")
                && parse.any(t, c -> parse.lower(c).equals("to"));
    }

    private static boolean isFinite(Parse parse, int verb) {
        return FACTIVE_TENSE.contains(parse.tag(verb))
                || parse.any(verb, c -> parse.is(c, "aux") && FACTIVE_TENSE.contains(parse.tag(c)));
    }
}
