package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.TimeExpression;

/**
 * A sentence as an encoder reads it, and what becomes of the rules' tellings by it: words that the lexicon lacks, the sense
 * of a word, and how real it is told; who plays which role is told by {@link EncodedRoles}.
 */
final class EncodedSentence {
    private static final double LIKELY = 0.5;
    /** Types that say little, so that another is soon likelier. */
    private static final Set<EventType> YIELDING = EnumSet.of(EventType.ACTION, EventType.DECISION, EventType.LAUNCH);

    private static final List<Role> SIDES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> LIGHT = WordClasses.events().words("light");

    /** By how much less a bare noun need be real to an encoder that takes it for a plan: its sentence alone seldom tells. */
    private static final double UNTOLD = 0.4;

    /** From here on what the rules take for real is not denied: "not only met", "did not deny that it attacked". */
    private static final double DENIED = 0.03;

    private final Parse parse;
    private final EventScores scores;
    private final List<TimeExpression> times;
    private final SensesOfDocument senses;
    private final EncoderWeighting weighting;
    private final EventLexicon lexicon = EventLexicon.standard();

    EncodedSentence(
            Parse parse,
            EventScores scores,
            List<TimeExpression> times,
            SensesOfDocument senses,
            EncoderWeighting weighting) {
        this.parse = parse;
        this.scores = scores;
        this.times = times.stream()
                .filter(t -> t.start() != null && parse.sentence().span().contains(t.span()))
                .toList();
        this.senses = senses;
        this.weighting = weighting;
    }

    /** The trigger's own word if it likely tells the event, otherwise the one beside it that most likely does. */
    private int teller(Trigger trigger) {
        int best = trigger.token();
        if (scores.event(best) >= LIKELY) {
            return best;
        }
        List<Integer> beside = new ArrayList<>(List.of(trigger.noun(), trigger.support()));
        for (int word = trigger.first(); word < trigger.token(); word++) {
            beside.add(word);
        }
        for (int word : beside) {
            if (word >= 0 && scores.event(word) > scores.event(best)) {
                best = word;
            }
        }
        return best;
    }

    /** Triggers of the words that surely tell events beside those told already. */
    List<Trigger> beside(List<Candidate> told, Set<Integer> doubted) {
        Set<Integer> spent = new HashSet<>();
        for (Candidate c : told) {
            IntStream.rangeClosed(c.trigger().first(), c.trigger().token()).forEach(spent::add);
            spent.add(c.trigger().noun());
            spent.add(c.trigger().support());
        }
        return IntStream.range(0, parse.size())
                .filter(i -> !spent.contains(i)
                        && scores.event(i) >= (doubted.contains(i) ? weighting.doubted() : weighting.tells()))
                .mapToObj(this::trigger)
                .toList();
    }

    private Trigger trigger(int token) {
        boolean verb = parse.isVerb(token);
        EventWord word = lexicon.typical(parse.lemma(token), scores.type(token), verb);
        int head = parse.head(token);
        boolean light = !verb && head >= 0 && parse.is(token, "obj") && LIGHT.contains(parse.lemma(head));
        return new Trigger(parse, token, token, -1, light ? head : -1, word);
    }

    /**
     * The telling with the type, realis and arguments that rules and encoder together give it.
     *
     * @param typed whether the rules alone decide the type
     * @param real whether they alone decide the realis
     * @param past whether it has a time before the day of the news, so that what they take for real is no plan
     */
    Candidate read(Candidate c, boolean typed, boolean real, boolean past, Referents referents) {
        int teller = teller(c.trigger());
        if (!scores.mayTell(teller)) {
            return c.withProbability(scores.event(teller));
        }
        boolean loose = YIELDING.contains(c.type());
        boolean compound = c.trigger().first() < c.trigger().token() && !loose;
        double least = loose ? weighting.loose() : weighting.type();
        boolean kept = typed || compound || senses.likelihood(c, scores.type(teller, c.type())) >= least;
        EventType type = kept ? c.type() : scores.type(teller);
        Realis realis = realis(c, teller, real, past);
        EncodedRoles roles = new EncodedRoles(parse, scores, teller, referents, weighting);
        List<Argument> args = roles.of(c);
        Dating dating = dating(teller);
        Trigger trigger = c.trigger();
        String mode = c.mode();
        if (type != c.type()) {
            EventWord word =
                    lexicon.typical(trigger.word().lemma(), type, trigger.word().verb());
            trigger = new Trigger(parse, trigger.token(), trigger.first(), trigger.noun(), trigger.support(), word);
            mode = word.mode();
        }
        return new Candidate(
                trigger,
                type,
                mode,
                realis,
                args,
                place(args, c),
                c.object(),
                dating.stated(c.time(), !c.verbal()),
                roles.byItself(c),
                isPeopled(teller),
                scores.event(teller),
                dating,
                c.untold() && realis == Realis.PLANNED);
    }

    private Dating dating(int teller) {
        List<Dating.Guess> guesses = times.stream()
                .map(t -> new Dating.Guess(When.of(t), probability(t, teller)))
                .toList();
        return new Dating(guesses, scores.ofTheDay(teller));
    }

    /** How likely the time dates the event, which the word of it that most likely does tells. */
    private double probability(TimeExpression time, int teller) {
        int first = Math.max(0, parse.sentence().firstToken(time.span()));
        return IntStream.rangeClosed(first, parse.sentence().lastToken(time.span()))
                .mapToDouble(word -> scores.dates(teller, word))
                .max()
                .orElse(0);
    }

    private Realis realis(Candidate c, int teller, boolean real, boolean past) {
        Realis read = scores.realis(teller);
        boolean planned = read == Realis.PLANNED;
        boolean denied = read == Realis.NEGATED && c.realis() == Realis.ACTUAL;
        double sure = denied ? DENIED : weighting.realis(c.realis()) * (planned && c.untold() ? UNTOLD : 1);
        boolean happened = planned && (past || isFinite(c.trigger())) && c.realis() == Realis.ACTUAL;
        return real || happened || scores.realis(teller, c.realis()) >= sure ? c.realis() : read;
    }

    /** A verb in the past or the present without an auxiliary, "Merkel met Macron": told as done; if a day to come stands beside it, it becomes a plan later. */
    private boolean isFinite(Trigger trigger) {
        return FINITE.contains(parse.tag(trigger.carrier())) && parse.child(trigger.carrier(), "aux") < 0;
    }

    /** Whether some word of the sentence most likely plays a part. */
    private boolean isPeopled(int teller) {
        return IntStream.range(0, parse.size())
                .anyMatch(word -> SIDES.stream()
                                .mapToDouble(r -> scores.role(teller, word, r))
                                .sum()
                        >= LIKELY);
    }

    /** The place by rule unless no argument holds it any more that held it, otherwise the first that the encoder gives. */
    private static @Nullable String place(List<Argument> args, Candidate byRule) {
        List<String> places = places(args);
        boolean kept = places.contains(byRule.place()) || !places(byRule.args()).contains(byRule.place());
        if (byRule.place() != null && kept) {
            return byRule.place();
        }
        return places.isEmpty() ? null : places.get(0);
    }

    private static List<String> places(List<Argument> args) {
        return args.stream()
                .filter(a -> a.role() == Role.PLACE)
                .map(Argument::entity)
                .toList();
    }
}
