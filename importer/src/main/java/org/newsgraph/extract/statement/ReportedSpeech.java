package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Syntax;

/** Finds indirect speech: the clause that a reporting verb governs, or that "according to" comments on. */
final class ReportedSpeech {
    /**
     * One reported clause.
     *
     * @param cue index of the reporting word
     * @param speaker index of the head of the speaker's phrase
     * @param content what is said, in the article's text
     */
    record Report(int sentence, int cue, int speaker, Span content) {}

    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", "!", "?", "-", "--", "—", "–", "''", "\"", "”", "’");
    private static final Set<String> PLEDGES = Set.of("promise", "pledge", "vow", "threaten", "swear");
    private static final Set<String> NO_CONTENT = Set.of(
            "if",
            "when",
            "while",
            "as",
            "because",
            "although",
            "though",
            "since",
            "after",
            "before",
            "until",
            "unless",
            "once",
            "even",
            "who",
            "which",
            "where",
            "for",
            "so",
            "should",
            "at",
            "and",
            "but");
    private static final Set<String> NOT_SAID = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> LINKS = Set.of("and", "but", "as", "so", "for", "at", "where");
    private static final int SHORTEST = 3;

    private final Reading reading;

    ReportedSpeech(Reading reading) {
        this.reading = reading;
    }

    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (Cues.isVerb(sentence.token(i))) {
                    byVerb(sentence, i, reports);
                } else if (sentence.token(i).text().equalsIgnoreCase("according")) {
                    byAccording(sentence, i, reports);
                }
            }
        }
        return reports;
    }

    private void byVerb(Sentence sentence, int verb, List<Report> reports) {
        Syntax syntax = sentence.syntax();
        boolean speech = Cues.is(sentence.token(verb), CueClass.SAY)
                || Cues.is(sentence.token(verb), CueClass.TELL)
                || Cues.is(sentence.token(verb), CueClass.ADD)
                || PLEDGES.contains(sentence.token(verb).lemma());
        if (!speech || isBareParticiple(sentence, verb) || isNegatedOrPlanned(sentence, verb)) {
            return;
        }
        int subject = new Subjects(sentence, new Span(0, 0)).of(verb);
        if (subject < 0) {
            subject = new Subjects(sentence, new Span(0, 0)).inverted(verb);
        }
        if (subject < 0) {
            return;
        }
        boolean pledge = PLEDGES.contains(sentence.token(verb).lemma());
        List<Integer> clauses =
                syntax.children(verb, pledge ? new String[] {"ccomp", "xcomp"} : new String[] {"ccomp"});
        if (!clauses.isEmpty()) {
            add(sentence, verb, subject, syntax.subtree(clauses.get(0)), reports);
        } else if (thatBehind(sentence, verb) >= 0) {
            add(sentence, verb, subject, syntax.subtree(thatBehind(sentence, verb)), reports);
        } else if (syntax.is(verb, "parataxis") && syntax.head(verb) >= 0) {
            List<Integer> host = new ArrayList<>(syntax.subtree(syntax.head(verb)));
            host.removeAll(syntax.subtree(verb));
            add(sentence, verb, subject, host, reports);
        }
    }

    /** What a "that" behind the verb opens, where a parser saw no clause in it: "told the paper that the bank risks losing". */
    private static int thatBehind(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        return syntax.children(verb, "obl", "advcl", "dep", "xcomp", "conj").stream()
                .filter(c -> c > verb)
                .filter(c -> {
                    int first = syntax.subtree(c).get(0);
                    return first > verb
                            && sentence.token(first).tag().equals("IN")
                            && sentence.token(first).text().equals("that");
                })
                .findFirst()
                .orElse(-1);
    }

    /** "Asked if …": no reporting verb but an attribute. */
    private static boolean isBareParticiple(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && sentence.syntax().children(verb, "aux", "aux:pass").isEmpty();
    }

    private static boolean isNegatedOrPlanned(Sentence sentence, int verb) {
        return sentence.syntax().children(verb).stream().anyMatch(c -> {
            String word = sentence.token(c).text().toLowerCase(Locale.ROOT);
            boolean without = sentence.token(verb).tag().equals("VBG")
                    && Set.of("without", "before", "by").contains(word);
            return c < verb
                    && (NOT_SAID.contains(word) || sentence.token(c).tag().equals("MD") || without);
        });
    }

    private void byAccording(Sentence sentence, int i, List<Report> reports) {
        if (i + 2 >= sentence.size() || !sentence.token(i + 1).text().equals("to")) {
            return;
        }
        int head = new Subjects(sentence, new Span(0, 0)).inverted(i + 1);
        if (head < 0) {
            return;
        }
        List<Integer> content = new ArrayList<>();
        if (i == 0) {
            int comma = head + 1;
            while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
                comma++;
            }
            for (int t = comma + 1; t < sentence.size(); t++) {
                content.add(t);
            }
        } else {
            for (int t = 0; t < i; t++) {
                content.add(t);
            }
        }
        add(sentence, i, head, content, reports);
    }

    private void add(Sentence sentence, int cue, int speaker, List<Integer> tokens, List<Report> reports) {
        if (tokens.isEmpty()) {
            return;
        }
        int first = tokens.get(0);
        int last = tokens.get(tokens.size() - 1);
        if (first < cue && cue < last) {
            boolean before = tokens.stream().filter(t -> t < cue).count() * 2 > tokens.size();
            first = before ? first : cue + 1;
            last = before ? cue - 1 : last;
        }
        if (speaker > first && speaker < last) {
            first = cue < first ? Math.max(first, cue + 1) : first;
            last = speaker > cue ? last : Math.min(last, speaker - 1);
        }
        while (last > first && ENDS.contains(sentence.token(last).text())) {
            last--;
        }
        while (first < last
                && (ENDS.contains(sentence.token(first).text())
                        || sentence.token(first).text().equals("that"))) {
            first++;
        }
        String opening = sentence.token(first).text().toLowerCase(Locale.ROOT);
        if (NO_CONTENT.contains(opening) && (first > cue || !LINKS.contains(opening))) {
            return;
        }
        if (last - first + 1 >= SHORTEST && !(speaker >= first && speaker <= last)) {
            reports.add(new Report(sentence.index(), cue, speaker, sentence.span(first, last)));
        }
    }
}
