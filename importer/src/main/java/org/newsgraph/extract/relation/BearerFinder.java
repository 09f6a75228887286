package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Syntax;

/** Finds who holds an office: the name after a title, an apposition, the subject of a copula or of "became". */
final class BearerFinder {
    private static final Set<String> DASHES = Set.of(",", "(", "-", "–", "--", "—", ":");
    private static final Set<String> ENDS =
            Set.of(",", ".", ")", ";", "-", "–", "--", "—", "?", "!", ":", "\"", "”", "''");
    private static final Set<String> BECOMING = Set.of("become", "remain", "serve", "work", "act");
    private static final Set<String> MAKING =
            Set.of("name", "elect", "appoint", "make", "reelect", "re-elect", "crown");
    private static final Set<String> PAST = Set.of("was", "were", "had");
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "tells", "who", "wrote", "added", "explained");

    List<Bearer> find(MarkedSentence s, OfficePhrase phrase) {
        List<Bearer> bearers = titled(s, phrase);
        if (!bearers.isEmpty()) {
            return bearers;
        }
        Optional<Bearer> one = before(s, phrase)
                .or(() -> after(s, phrase))
                .or(() -> appositive(s, phrase))
                .or(() -> copula(s, phrase))
                .or(() -> verb(s, phrase))
                .or(() -> nominal(s, phrase));
        return one.map(List::of).orElse(List.of());
    }

    private static List<Bearer> titled(MarkedSentence s, OfficePhrase phrase) {
        List<Bearer> bearers = new ArrayList<>();
        Mark mark = s.at(phrase.head() + 1);
        while (mark != null && mark.isPerson()) {
            bearers.add(new Bearer(mark, false, "title"));
            int next = mark.last() + 1;
            boolean more = phrase.plural() && (s.is(next, "and") || s.is(next, ",") || s.is(next, "&"));
            mark = more ? s.at(next + 1) : null;
        }
        return bearers;
    }

    /** "Ada Smith, 54, the president of X," */
    private static Optional<Bearer> before(MarkedSentence s, OfficePhrase phrase) {
        int i = phrase.from() - 1;
        while (s.is(i, "now") || s.is(i, "currently") || s.is(i, "also")) {
            i--;
        }
        if (!DASHES.contains(s.lower(i))) {
            return Optional.empty();
        }
        i--;
        if (s.tag(i).equals("CD") && s.is(i - 1, ",")) {
            i -= 2;
        }
        if (s.is(i, ")")) {
            while (i > 0 && !s.is(i, "(")) {
                i--;
            }
            i--;
        }
        Mark mark = s.at(i);
        boolean appositive = s.relation(phrase.head()).equals("appos");
        int next = phrase.to() + 1;
        boolean closed = next >= s.size() || ENDS.contains(s.lower(next)) || SPEECH.contains(s.lower(next));
        boolean subject = s.relation(phrase.head()).startsWith("nsubj") && !s.is(next, ",");
        return mark != null && mark.isPerson() && (appositive || (closed && !subject))
                ? Optional.of(new Bearer(mark, false, "apposition"))
                : Optional.empty();
    }

    /** "the president of X, Ada Smith," */
    private static Optional<Bearer> after(MarkedSentence s, OfficePhrase phrase) {
        int comma = phrase.to() + 1;
        Mark mark = s.is(comma, ",") ? s.at(comma + 1) : null;
        if (mark == null || !mark.isPerson() || mark.first() != comma + 1 || phrase.plural()) {
            return Optional.empty();
        }
        int next = mark.last() + 1;
        boolean closed = next >= s.size() || (ENDS.contains(s.lower(next)) && !isList(s, next));
        boolean defined = phrase.definite() || !phrase.complements().isEmpty();
        boolean appositive = s.relation(mark.mention().head()).equals("appos")
                && s.head(mark.mention().head()) == phrase.head();
        return defined && (appositive || closed || s.tag(next).startsWith("VB"))
                ? Optional.of(new Bearer(mark, false, "apposition"))
                : Optional.empty();
    }

    private static boolean isList(MarkedSentence s, int comma) {
        Mark next = s.is(comma, ",") ? s.at(comma + 1) : null;
        return next != null && s.is(next.last() + 1, "and");
    }

    private static Optional<Bearer> appositive(MarkedSentence s, OfficePhrase phrase) {
        int head = phrase.head();
        if (s.relation(head).equals("appos")) {
            return s.headedBy(s.head(head)).filter(Mark::isPerson).map(m -> new Bearer(m, false, "apposition"));
        }
        return Optional.empty();
    }

    private static Optional<Bearer> copula(MarkedSentence s, OfficePhrase phrase) {
        Syntax syntax = s.sentence().syntax();
        int head = phrase.head();
        List<Integer> copulas = syntax.children(head, "cop");
        if (copulas.isEmpty() || !Assertion.holds(s, head)) {
            return Optional.empty();
        }
        boolean past = PAST.contains(s.lower(copulas.get(0)))
                || syntax.children(head, "aux").stream().anyMatch(a -> PAST.contains(s.lower(a)));
        return subject(s, head, "nsubj").map(m -> new Bearer(m, past, "copula"));
    }

    /** "became president", "serves as president", "was elected president", "named her president". */
    private static Optional<Bearer> verb(MarkedSentence s, OfficePhrase phrase) {
        int verb = s.head(phrase.head());
        if (verb < 0 || !s.token(verb).isVerb() || !Assertion.holds(s, verb)) {
            return Optional.empty();
        }
        String relation = s.relation(phrase.head());
        boolean complement = relation.equals("xcomp") || relation.equals("obj") || relation.startsWith("obl");
        boolean as =
                s.sentence().syntax().children(phrase.head(), "case").stream().anyMatch(c -> s.is(c, "as"));
        String lemma = Assertion.lemma(s, verb);
        if (BECOMING.contains(lemma) && complement && (as || lemma.equals("become") || lemma.equals("remain"))) {
            return subject(s, verb, "nsubj").map(m -> new Bearer(m, false, "verb"));
        }
        if (MAKING.contains(lemma) && complement) {
            return subject(s, verb, "nsubj:pass")
                    .or(() -> relation.equals("obj") ? Optional.empty() : subject(s, verb, "obj"))
                    .map(m -> new Bearer(m, false, "verb"));
        }
        return Optional.empty();
    }

    static Optional<Mark> subject(MarkedSentence s, int head, String relation) {
        for (int c : s.sentence().syntax().children(head, relation)) {
            if (s.tag(c).equals("WP") && s.relation(head).equals("acl:relcl")) {
                return s.headedBy(s.head(head)).filter(Mark::isPerson);
            }
            Optional<Mark> mark = s.headedBy(c).filter(Mark::isPerson);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static Optional<Bearer> nominal(MarkedSentence s, OfficePhrase phrase) {
        return s.others().stream()
                .filter(m -> m.mention().head() == phrase.head() && m.isPerson())
                .findFirst()
                .map(m -> new Bearer(m, false, "nominal"));
    }
}
