package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Office;
import org.newsgraph.knowledge.OfficeQualifier;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.EntityType;

/** Finds phrases of office in a sentence: noun, title, qualifiers, and what it is an office of, before and after it. */
final class OfficePhraseFinder {
    private static final int LONGEST_NOUN = 6;
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "to", "from", "with", "on", "within", "by", "under");
    private static final Set<String> LINKS = Set.of("and", "/", "&");

    private final Offices offices = Offices.standard();

    List<OfficePhrase> find(MarkedSentence s) {
        List<OfficePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Optional<OfficePhrase> phrase = startingAt(s, i);
            phrase.ifPresent(found::add);
            i = phrase.map(p -> p.head() + 1).orElse(i + 1);
        }
        return share(s, found);
    }

    private Optional<OfficePhrase> startingAt(MarkedSentence s, int first) {
        if (insideName(s, first) || s.tag(first).equals("DT") || s.tag(first).startsWith("PRP")) {
            return Optional.empty();
        }
        for (int last = Math.min(first + LONGEST_NOUN, s.size()) - 1; last >= first; last--) {
            if (!s.isNoun(last) && !(last > first && s.tag(last).startsWith("JJ")) && !isElect(s, last)) {
                continue;
            }
            if (insideName(s, last)) {
                continue;
            }
            Wording wording = Wording.of(s, first, last);
            List<Office> senses = offices.senses(wording.noun());
            if (!senses.isEmpty()) {
                return Optional.of(phrase(s, first, last, senses, wording));
            }
        }
        return Optional.empty();
    }

    private static boolean insideName(MarkedSentence s, int token) {
        Mark mark = s.at(token);
        return mark != null && !mark.is(EntityType.GROUP);
    }

    private static boolean isElect(MarkedSentence s, int token) {
        return s.lower(token).endsWith("elect");
    }

    /** The noun without prefixes such as "ex-" and endings such as "-elect", and what those say. */
    private record Wording(String noun, List<String> qualifiers) {
        static Wording of(MarkedSentence s, int first, int last) {
            String noun = s.words(first, last).toLowerCase(Locale.ROOT).replace('\u2011', '-');
            List<String> qualifiers = new ArrayList<>();
            for (String prefix : List.of("ex-", "then-")) {
                if (noun.startsWith(prefix)) {
                    noun = noun.substring(prefix.length());
                    qualifiers.add(prefix);
                }
            }
            for (String ending : List.of("-elect", " elect", "-designate", " designate")) {
                if (noun.endsWith(ending)) {
                    noun = noun.substring(0, noun.length() - ending.length());
                    qualifiers.add("-" + ending.substring(1));
                }
            }
            return new Wording(noun, qualifiers);
        }
    }

    private OfficePhrase phrase(MarkedSentence s, int first, int last, List<Office> senses, Wording wording) {
        List<OfficeQualifier> qualifiers = new ArrayList<>();
        wording.qualifiers().forEach(q -> offices.qualifier(q).ifPresent(qualifiers::add));
        int head = last;
        if (s.is(head + 1, "elect") || s.is(head + 1, "-elect") || s.is(head + 1, "designate")) {
            head++;
            offices.qualifier("-elect").ifPresent(qualifiers::add);
        } else if (s.is(head + 1, "-") && (s.is(head + 2, "elect") || s.is(head + 2, "designate"))) {
            head += 2;
            offices.qualifier("-elect").ifPresent(qualifiers::add);
        }
        LeftContext left = new LeftContext(s, first, qualifiers);
        List<Complement> complements = new ArrayList<>(left.complements());
        int to = right(s, head, complements);
        String noun =
                left.titleFrom() < first ? s.words(left.titleFrom(), first - 1) + " " + wording.noun() : wording.noun();
        boolean elect = qualifiers.stream()
                .anyMatch(q ->
                        q.effect() == OfficeQualifier.Effect.FUTURE && q.word().startsWith("-"));
        String title = title(noun) + (elect ? "-elect" : "");
        String lastWord = s.lower(last);
        boolean plural = s.tag(last).equals("NNS") || s.tag(last).equals("NNPS") || lastWord.endsWith("men");
        return new OfficePhrase(
                left.from(),
                first,
                head,
                to,
                senses.get(0),
                senses,
                title,
                qualifiers,
                complements,
                left.definite(),
                plural);
    }

    private static String title(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.length() <= 3 && !lower.endsWith(".")
                ? lower.toUpperCase(Locale.ROOT)
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /** Names after a preposition after the office; gives the last token of what was taken. */
    private static int right(MarkedSentence s, int head, List<Complement> complements) {
        int at = head + 1;
        int to = head;
        for (int n = 0; n < 2 && PREPOSITIONS.contains(s.lower(at)); n++) {
            String preposition = s.lower(at);
            int q = at + 1;
            while (q < s.size() && q - at <= 7 && s.at(q) == null && isInsideNounPhrase(s, q)) {
                q++;
            }
            Mark mark = s.at(q);
            if (mark == null || q - at > 7) {
                return to;
            }
            complements.add(new Complement(mark, preposition, through(s, mark)));
            to = mark.last();
            Mark next = s.is(to + 1, "and") ? s.at(to + 2) : null;
            if (next != null && next.entity().type() == mark.entity().type() && !next.isPerson()) {
                complements.add(new Complement(next, preposition, through(s, next)));
                to = next.last();
            }
            at = to + 1;
        }
        return to;
    }

    private static boolean isInsideNounPhrase(MarkedSentence s, int i) {
        String tag = s.tag(i);
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("CD")
                || tag.equals("``")
                || tag.equals("''")
                || tag.equals("RB")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || s.is(i, "-")
                || s.is(i, "\"");
    }

    /** The noun that the name only modifies, such as "company" in "a German company", or "". */
    static String through(MarkedSentence s, Mark mark) {
        int next = mark.last() + 1;
        if (s.tag(next).equals("POS")) {
            next++;
        }
        int noun = -1;
        while (next < s.size()
                && s.at(next) == null
                && (s.isNoun(next)
                        || s.tag(next).startsWith("JJ")
                        || s.tag(next).equals("VBN"))) {
            noun = s.isNoun(next) ? next : noun;
            next++;
        }
        Mark after = s.at(next);
        return noun < 0 || (after != null && after.isOrganization()) ? "" : s.lower(noun);
    }

    /** "president and chief executive of X", "German author and journalist": what one names, the other shares. */
    private static List<OfficePhrase> share(MarkedSentence s, List<OfficePhrase> found) {
        List<OfficePhrase> shared = new ArrayList<>(found);
        for (int i = 0; i + 1 < shared.size(); i++) {
            OfficePhrase a = shared.get(i);
            OfficePhrase b = shared.get(i + 1);
            int between = Math.max(a.head(), a.to()) + 1;
            boolean linked = b.from() >= between
                    && ((LINKS.contains(s.lower(between)) && b.from() - between <= 1)
                            || (s.is(between, ",") && LINKS.contains(s.lower(between + 1)) && b.from() - between <= 2));
            if (!linked) {
                continue;
            }
            if (a.complements().isEmpty() && !b.complements().isEmpty()) {
                shared.set(i, a.with(b.complements()));
            } else if (b.complements().isEmpty()) {
                shared.set(
                        i + 1,
                        b.with(a.complements().stream()
                                .filter(c -> c.how().equals("left") || c.how().equals("possessive"))
                                .toList()));
            }
        }
        return shared;
    }
}
