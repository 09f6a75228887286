package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/**
 * What the words around an event noun say of which event it is: one of several ("a second summit", "previous meetings"), more than
 * one ("the meetings"), one that is still to come ("the planned summit").
 */
final class Qualifiers {
    /** Words that pick an event out of several, so that it is not the one that was told before without them. */
    private static final Set<String> DISTINGUISHING = WordClasses.events().words("distinguishing");

    /** Types whose nouns in the plural tell of several events; attacks and protests are counted as one or as many. */
    private static final Set<EventType> COUNTED = Set.of(
            EventType.CONSULT,
            EventType.AGREE,
            EventType.DEAL,
            EventType.ACCUSE,
            EventType.TRAVEL,
            EventType.TRIAL,
            EventType.MARRIAGE,
            EventType.AWARD,
            EventType.SPORT);

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "another");

    private static final Set<String> SCHEDULING = WordClasses.events().words("scheduling");

    private static final EventContexts CONTEXTS = EventContexts.standard();

    private Qualifiers() {}

    /**
     * Whether the words of a noun can tell the event of these tellings: what picks it out is said of them too, and it is neither
     * one of many nor many of one.
     */
    static boolean allow(List<Candidate> group, Candidate noun) {
        return distinguishedAlike(group, noun)
                && group.stream().noneMatch(g -> g.trigger().nominal() && isSeveral(g) != isSeveral(noun));
    }

    /** Whether a noun that points back to an event told by these can do so; a verb tells one event. */
    static boolean allowBack(List<Candidate> group, Candidate noun) {
        boolean several = group.stream().anyMatch(Qualifiers::isSeveral);
        return allow(group, noun) && several == isSeveral(noun);
    }

    /** Whether what picks a noun's event out is said of these tellings too. */
    static boolean distinguishedAlike(List<Candidate> group, Candidate noun) {
        if (isPredicate(noun)) {
            return true;
        }
        Set<String> words = distinguishing(noun);
        return words.isEmpty() || group.stream().anyMatch(g -> distinguishing(g).equals(words));
    }

    /** "It is the second summit" says of an event which one it is. */
    private static boolean isPredicate(Candidate noun) {
        return noun.trigger().parse().child(noun.trigger().token(), "cop") >= 0;
    }

    private static Set<String> distinguishing(Candidate c) {
        if (!c.trigger().nominal()) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        for (int child : before(c)) {
            String word = c.trigger().parse().lower(child);
            if (DISTINGUISHING.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<Integer> before(Candidate c) {
        Parse parse = c.trigger().parse();
        List<Integer> before = new ArrayList<>(parse.children(c.trigger().token(), "amod", "det", "nummod", "advmod"));
        before.removeIf(child -> child > c.trigger().token());
        return before;
    }

    /** Whether it is a noun in the plural that has a singular: "meetings", but not "talks". */
    static boolean isSeveral(Candidate c) {
        Parse parse = c.trigger().parse();
        int token = c.trigger().token();
        return c.trigger().nominal()
                && COUNTED.contains(c.type())
                && !c.mode().equals("talk")
                && parse.tag(token).equals("NNS")
                && !c.trigger().word().lemma().endsWith(parse.lower(token));
    }

    /** "In one conversation": an event that was not told before, as far as the article says. */
    static boolean isNew(Candidate c) {
        Parse parse = c.trigger().parse();
        return c.trigger().nominal()
                && c.trigger().support() < 0
                && parse.any(c.trigger().token(), d -> INDEFINITE.contains(parse.lower(d)));
    }

    /** "The planned summit", "the meeting could be canceled". */
    static boolean liesAhead(Candidate c) {
        Parse parse = c.trigger().parse();
        return c.trigger().nominal()
                && (isScheduled(c)
                        || before(c).stream()
                                .anyMatch(child -> CONTEXTS.withAdjective(parse.lower(child))
                                        .filter(EventExtractor::isOpen)
                                        .isPresent()));
    }

    private static boolean isScheduled(Candidate c) {
        Parse parse = c.trigger().parse();
        int verb = parse.head(c.trigger().token());
        return parse.is(c.trigger().token(), "nsubj")
                && EventExtractor.isOpen(c.realis())
                && SCHEDULING.contains(parse.lemma(verb));
    }
}
