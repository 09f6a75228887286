package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/**
 * Dates events that their sentence leaves undated, only where that is safe. News tells its own day: what the main clauses
 * of headline and lead tell as done, and what is said there, happened on the day that the lead states, otherwise on the day
 * of publication (or of the dateline). No event that is told as done lies after the day of publication.
 */
final class DocumentDates {
    /** Sentences of the report that tell the news of the day, headings and datelines not counted. */
    private static final int LEAD = 5;

    private static final int SAID = 12;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final @Nullable LocalDate day;
    /** For each sentence, how many of the report stand before it. */
    private final List<Integer> before = new ArrayList<>();

    DocumentDates(Reading reading, List<TimeExpression> times) {
        int report = 0;
        for (Sentence s : reading.sentences()) {
            before.add(report);
            report += reading.block(s).kind() == BlockKind.PARAGRAPH ? 1 : 0;
        }
        LocalDate published = reading.article().publishedOn();
        this.day = published != null ? published : dateline(reading, times);
    }

    /** A date that stands alone in one of the first lines. */
    private static @Nullable LocalDate dateline(Reading reading, List<TimeExpression> times) {
        List<Sentence> first = reading.sentences().stream().limit(4).toList();
        return times.stream()
                .filter(t -> t.start() != null && Objects.equals(t.start(), t.end()))
                .filter(t -> first.stream()
                        .anyMatch(s -> s.span().contains(t.span())
                                && s.span().length() <= t.span().length() + 12))
                .map(TimeExpression::start)
                .findFirst()
                .orElse(null);
    }

    List<Candidate> complete(List<Candidate> candidates) {
        Candidate lead = lead(candidates);
        When story = lead != null && lead.time() != null ? lead.time().inferred() : day == null ? null : When.day(day);
        List<Candidate> dated = new ArrayList<>();
        for (Candidate c : candidates) {
            Candidate told = future(c) ? (isReport(c) ? c.withTime(null) : c.withRealis(Realis.PLANNED)) : c;
            if (told.time() == null && told.realis() == Realis.ACTUAL && story != null) {
                LocalDate said = told.type() == EventType.STATEMENT ? day : null;
                boolean then = (lead != null && belongs(told, lead)) || ofTheDay(told);
                told = then ? told.withTime(said == null ? story : When.day(said)) : told;
            }
            dated.add(told);
        }
        return dated;
    }

    /** The first event in the lead that the text dates to a day shortly before publication. */
    private @Nullable Candidate lead(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> before.get(c.sentence()) < LEAD
                        && c.realis() == Realis.ACTUAL
                        && !c.participants().isEmpty()
                        && recent(c.time()))
                .findFirst()
                .orElse(null);
    }

    private boolean recent(@Nullable When time) {
        return time != null
                && time.isDay()
                && (day == null
                        || (!time.first().isAfter(day)
                                && time.first().plusDays(10).isAfter(day)));
    }

    private boolean ofTheDay(Candidate c) {
        boolean said = c.type() == EventType.STATEMENT;
        if (before.get(c.sentence()) >= (said ? SAID : LEAD)
                || (c.trigger().nominal() && c.trigger().support() < 0)) {
            return false;
        }
        Parse parse = c.trigger().parse();
        int verb = c.trigger().carrier();
        if (parse.is(verb, "advcl", "ccomp", "conj") && parse.tag(verb).equals("VBG") && parse.head(verb) >= 0) {
            verb = parse.head(verb);
        }
        return told(parse, verb)
                && !isOverTime(parse, verb)
                && (said ? !parse.is(verb, "acl", "xcomp") : main(parse, verb));
    }

    /** Past or headline's present, not past perfect, progressive or habitual. */
    private static boolean told(Parse parse, int verb) {
        int aux = parse.child(verb, "aux");
        int passive = parse.child(verb, "aux:pass");
        if (aux >= 0) {
            return Set.of("has", "have", "'ve", "'s").contains(parse.lower(aux))
                    && parse.tag(verb).equals("VBN");
        }
        return FINITE.contains(parse.tag(passive >= 0 ? passive : verb));
    }

    /** "During the debates he accused her": within something that took place on several days. */
    private static boolean isOverTime(Parse parse, int verb) {
        return parse.children(verb, "obl").stream()
                .anyMatch(c ->
                        parse.preposition(c).equals("during") && parse.tag(c).equals("NNS"));
    }

    private static boolean main(Parse parse, int verb) {
        int t = verb;
        for (int i = 0; i < 6 && t >= 0; i++) {
            if (parse.is(t, "root")) {
                return true;
            }
            boolean through = parse.is(t, "conj", "parataxis")
                    || (parse.is(t, "advcl") && Set.of("while", "as").contains(parse.preposition(t)))
                    || (parse.is(t, "ccomp") && parse.head(t) >= 0 && parse.isVerb(parse.head(t)));
            if (!through) {
                return false;
            }
            t = parse.head(t);
        }
        return false;
    }

    private static boolean belongs(Candidate c, Candidate lead) {
        Parse parse = c.trigger().parse();
        boolean past = c.trigger().nominal()
                || FINITE.contains(parse.tag(c.trigger().carrier()))
                || Set.of("VBG", "VB").contains(parse.tag(c.trigger().carrier()));
        boolean perfect = isBefore(parse, c.trigger().carrier());
        Set<String> ids = ids(c);
        boolean close = c.type() == lead.type()
                || c.type() == EventType.CONSULT
                || c.type() == EventType.SUPPORT
                || c.type() == EventType.AGREE;
        return past && !perfect && close && isBetween(c) && ids(lead).equals(ids);
    }

    /** "Had already called for a dialogue in a letter": within what was over by then. */
    private static boolean isBefore(Parse parse, int token) {
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

    /** Whether its participants deal with each other, not side by side with something else. */
    private static boolean isBetween(Candidate c) {
        return c.participants().stream().map(Argument::role).distinct().count() > 1
                || (c.symmetric() && ids(c).size() > 1);
    }

    private static Set<String> ids(Candidate c) {
        Set<String> ids = new HashSet<>();
        for (Argument a : c.participants()) {
            ids.add(a.entity());
        }
        return ids;
    }

    /** "Kenya says that it will vote on Sunday": the saying is not to come, whatever date stands beside it. */
    private static boolean isReport(Candidate c) {
        return c.type() == EventType.STATEMENT
                && !c.trigger().nominal()
                && FINITE.contains(c.trigger().parse().tag(c.trigger().token()));
    }

    private boolean future(Candidate c) {
        When time = c.time();
        return day != null
                && time != null
                && c.realis() == Realis.ACTUAL
                && time.first().isAfter(day);
    }
}
