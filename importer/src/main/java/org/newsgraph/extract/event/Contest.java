package org.newsgraph.extract.event;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * What is won, lost and contested: an election, a war, a contract or a match. The sentence decides, and where it is silent
 * the document.
 */
final class Contest {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> DECIDED = Set.of("win", "beat", "lose");
    private static final Set<String> PLAYED = Set.of("draw", "match");
    /** Contests of candidates as well as of athletes. */
    private static final Set<String> RUN = Set.of("race", "contest", "compete", "vie");

    private static final Set<String> SPORTS = WORDS.words("sports");
    private static final Set<String> BUSINESS = WORDS.words("business");

    private static final Set<String> COMMERCE = WORDS.words("commerce");
    /** So many words of trade make a document one of business. */
    private static final int TRADE = 2;

    private final int commerce;
    private final EventLexicon lexicon = EventLexicon.standard();
    private final Map<EventType, Integer> document = new EnumMap<>(EventType.class);

    Contest(Reading reading) {
        int words = 0;
        for (Sentence s : reading.sentences()) {
            count(s, document);
            for (Token t : s.tokens()) {
                words += COMMERCE.contains(t.lemma().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        commerce = words;
    }

    private void count(Sentence sentence, Map<EventType, Integer> counts) {
        for (Token t : sentence.tokens()) {
            String lemma = t.lemma().toLowerCase(Locale.ROOT);
            if (SPORTS.contains(lemma)) {
                counts.merge(EventType.SPORT, 1, Integer::sum);
            } else if (BUSINESS.contains(lemma)) {
                counts.merge(EventType.DEAL, 1, Integer::sum);
            } else if (t.isNoun()) {
                for (EventWord w : lexicon.nouns(lemma)) {
                    if (w.type() == EventType.ELECTION || w.type() == EventType.ASSAULT) {
                        counts.merge(w.type(), w.eventive() ? 2 : 1, Integer::sum);
                    }
                }
            }
        }
    }

    EventType type(Trigger trigger) {
        Optional<Senses.Sense> sense = Senses.other(trigger);
        if (sense.isPresent()) {
            return sense.get().type();
        }
        EventWord word = trigger.word();
        if (isPublicDeal(trigger)) {
            return EventType.AGREE;
        }
        if (word.lemma().equals("rally") && trigger.nominal() && most(document) == EventType.ELECTION) {
            return EventType.ELECTION;
        }
        boolean decided = DECIDED.contains(word.mode()) && word.objects().isEmpty();
        boolean played = PLAYED.contains(word.mode()) && !word.eventive() && trigger.support() < 0;
        if (word.type() != EventType.SPORT || !(decided || played)) {
            return word.type();
        }
        Map<EventType, Integer> here = new EnumMap<>(EventType.class);
        count(trigger.parse().sentence(), here);
        EventType said = most(here);
        EventType type = said != null ? said : most(document);
        if (RUN.contains(word.lemma()) && isOfCandidates()) {
            return EventType.ELECTION;
        }
        if (type == null || (played && type != EventType.SPORT)) {
            return type == EventType.ELECTION && RUN.contains(word.lemma()) ? EventType.ELECTION : EventType.ACTION;
        }
        return type;
    }

    /** Whether the document tells more of elections than of sport. */
    private boolean isOfCandidates() {
        return document.getOrDefault(EventType.ELECTION, 0) > document.getOrDefault(EventType.SPORT, 0);
    }

    /** Whether a deal is an agreement of states or parties: the document tells of no trade. */
    private boolean isPublicDeal(Trigger trigger) {
        Parse parse = trigger.parse();
        int deal = trigger.nominal() ? trigger.token() : Clauses.object(parse, trigger.token());
        return trigger.word().type() == EventType.DEAL
                && deal >= 0
                && parse.lemma(deal).equals("deal")
                && commerce < TRADE;
    }

    private static @Nullable EventType most(Map<EventType, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<EventType, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether the words of a match are meant of no match, election or war: the competition of firms, to face a problem. */
    boolean isFigure(Trigger trigger) {
        return trigger.word().type() == EventType.SPORT
                && PLAYED.contains(trigger.word().mode())
                && trigger.support() < 0
                && type(trigger) == EventType.ACTION;
    }

    /** The mode of the trigger's word, or {@code phone} where the words around it say so. */
    String mode(Trigger trigger, Parse parse) {
        if (isPublicDeal(trigger)) {
            return "agree";
        }
        String mode = Senses.other(trigger)
                .map(Senses.Sense::mode)
                .orElse(trigger.word().mode());
        if (mode.equals("demonstrate") && type(trigger) == EventType.ELECTION) {
            return "campaign";
        }
        if (trigger.word().type() != EventType.CONSULT || !mode.equals("talk")) {
            return mode;
        }
        int carrier = trigger.carrier();
        boolean phone = parse.any(
                        carrier,
                        c -> Set.of("phone", "telephone").contains(parse.lower(c))
                                && parse.is(c, "obl", "nmod", "compound"))
                || parse.any(trigger.token(), c -> Set.of("phone", "telephone").contains(parse.lower(c)));
        return phone ? "phone" : mode;
    }
}
