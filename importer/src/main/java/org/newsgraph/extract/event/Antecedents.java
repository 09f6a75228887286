package org.newsgraph.extract.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Span;

/** Which event of a document a noun with nobody in it ("the meeting") points to. */
final class Antecedents {
    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your", "such", "both");
    /** How many sentences farther off a meeting is that might only take place. */
    private static final int UNREAL = 6;
    /** How many sentences nearer one is that was called the same. */
    private static final int SAME_WORD = 3;
    /** How many sentences nearer one is at most for each of its sides if the sentence of the noun names them all. */
    private static final int SIDES = 3;
    /** Letters that words of one stem share at least: "meet" and "meeting". */
    private static final int STEM = 4;

    /** Days and months, which are no names. */
    private static final Set<String> DATES = WordClasses.syntax().words("deictic");

    private final Referents referents;

    Antecedents(Referents referents) {
        this.referents = referents;
    }

    /** The nearest event that a noun can point back to, or null. */
    @Nullable
    List<Candidate> before(List<List<Candidate>> groups, Candidate c) {
        int reach = c.type() == EventType.ELECTION ? 100 : 12;
        Set<String> named = mentioned(c);
        List<Candidate> best = null;
        int least = Integer.MAX_VALUE;
        for (List<Candidate> group : groups) {
            int distance = c.sentence() - group.get(group.size() - 1).sentence();
            int apart = distance - nearness(group, c, named);
            boolean nearer = best == null
                    || apart < least
                    || (apart == least && position(group).compareTo(position(best)) > 0);
            if (distance <= reach && nearer && canBe(group, c)) {
                best = group;
                least = apart;
            }
        }
        return best;
    }

    private static int nearness(List<Candidate> group, Candidate c, Set<String> named) {
        boolean unreal = isUnreal(Coreference.realis(group)) && !isSuch(c) && !Qualifiers.liesAhead(c);
        return (namedAlike(group, c) ? SAME_WORD : 0)
                + (shareAttribute(group, c) ? SAME_WORD : 0)
                + withParties(group, named)
                - (unreal ? UNREAL : 0);
    }

    /** The only event told later in the document that a noun without an antecedent can be ("our summit", in a headline), or null. */
    @Nullable
    List<Candidate> after(List<List<Candidate>> groups, Candidate c) {
        List<List<Candidate>> later = groups.stream()
                .filter(g -> g.get(0).sentence() >= c.sentence()
                        && namedAlike(g, c)
                        && canBe(g, c)
                        && Qualifiers.distinguishedAlike(List.of(c), g.get(0)))
                .toList();
        return later.size() == 1 ? later.get(0) : null;
    }

    private boolean canBe(List<Candidate> group, Candidate noun) {
        Realis realis = Coreference.realis(group);
        return group.get(0).type() == noun.type()
                && isDefinite(noun)
                && Likeness.alike(group.get(0), noun)
                && Qualifiers.allowBack(group, noun)
                && !(noun.type() == EventType.ELECTION && !isUnreal(noun.realis()) && isUnreal(realis))
                && !(Qualifiers.liesAhead(noun)
                        && realis == Realis.ACTUAL
                        && !group.stream().allMatch(Candidate::untold))
                && !(isOfAll(noun) && group.stream().anyMatch(g -> !isOfAll(g)))
                && Coreference.timesAgree(group, noun)
                && Coreference.placesAgree(group, noun)
                && hasNamesOf(group, noun);
    }

    /** Who might win an election leaves it an election that takes place. */
    private static boolean isUnreal(Realis realis) {
        return realis == Realis.HYPOTHETICAL || realis == Realis.NEGATED;
    }

    /** "The 2016 campaign" is that of all candidates, where "the campaign" may be the one just told. */
    private static boolean isOfAll(Candidate c) {
        When time = c.time();
        return c.mode().equals("campaign") && c.participants().isEmpty() && time != null && time.stated();
    }

    private static boolean isSuch(Candidate c) {
        Parse parse = c.trigger().parse();
        return parse.any(c.trigger().token(), d -> parse.lower(d).equals("such"));
    }

    private static boolean isDefinite(Candidate c) {
        Parse parse = c.trigger().parse();
        return c.type() == EventType.ELECTION || parse.any(c.trigger().token(), d -> DEFINITE.contains(parse.lower(d)));
    }

    private static boolean namedAlike(List<Candidate> group, Candidate c) {
        String lemma = c.trigger().word().lemma();
        return group.stream().anyMatch(g -> isStem(g.trigger().word().lemma(), lemma));
    }

    /** Whether they are one word, or a verb and its noun. */
    private static boolean isStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other) || (shorter >= STEM && one.regionMatches(0, other, 0, Math.max(STEM, shorter - 2)));
    }

    private static Span position(List<Candidate> group) {
        return group.get(group.size() - 1).trigger().span();
    }

    /** The entities that the sentence of the telling mentions. */
    private Set<String> mentioned(Candidate c) {
        Set<String> ids = new HashSet<>();
        for (Mention m : referents.mentions(c.trigger().parse())) {
            ids.add(m.entity());
        }
        return ids;
    }

    /** How much nearer an event is whose sides the sentence of the noun names; who praises a statement is seldom who made it. */
    private static int withParties(List<Candidate> group, Set<String> entities) {
        Set<String> sides = new HashSet<>();
        if (group.stream().anyMatch(Candidate::symmetric)) {
            group.forEach(g -> g.participants().forEach(a -> sides.add(a.entity())));
        }
        return entities.containsAll(sides) ? Math.min(SIDES, 2 * sides.size() - 1) : 0;
    }

    /** Whether the names before the noun ("the Geneva talks") stand in its parties or where the event was told. */
    private boolean hasNamesOf(List<Candidate> group, Candidate noun) {
        Parse parse = noun.trigger().parse();
        return attributes(noun).stream()
                .filter(child -> isName(parse, child))
                .allMatch(child -> group.stream().anyMatch(g -> tells(g, parse, child)));
    }

    private boolean isName(Parse parse, int token) {
        Mention mention = referents.mention(parse, token);
        boolean named = mention != null && mention.kind() == MentionKind.NAME;
        return (named || parse.tag(token).startsWith("NNP")) && !DATES.contains(parse.lemma(token));
    }

    private boolean tells(Candidate c, Parse parse, int name) {
        Mention mention = referents.mention(parse, name);
        Parse there = c.trigger().parse();
        return (mention != null && mentioned(c).contains(mention.entity()))
                || c.args().stream().anyMatch(a -> mention != null && a.entity().equals(mention.entity()))
                || IntStream.range(0, there.size()).anyMatch(i -> there.lower(i).equals(parse.lower(name)));
    }

    /** The words before a noun that say which one it is. */
    private static List<Integer> attributes(Candidate c) {
        return c.trigger().parse().children(c.trigger().token(), "compound", "amod", "nmod:poss");
    }

    /** "This potential meeting" after "a potential meeting". */
    private static boolean shareAttribute(List<Candidate> group, Candidate c) {
        Set<String> words = attributeWords(c);
        return group.stream().anyMatch(g -> g.trigger().nominal() && !Collections.disjoint(attributeWords(g), words));
    }

    private static Set<String> attributeWords(Candidate c) {
        return attributes(c).stream().map(c.trigger().parse()::lower).collect(Collectors.toSet());
    }
}
