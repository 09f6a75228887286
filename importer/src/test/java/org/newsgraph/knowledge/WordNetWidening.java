package org.newsgraph.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Widens the lexicon of events through WordNet 3.1, at authoring time: prints verbs and nouns that are not in it and whose first
 * sense is the first sense of one of its words, or directly below it. A word that would get two types is left out.
 * What it prints was read through, and what was kept stands in {@code event-words-wordnet.tsv}.
 */
final class WordNetWidening {
    private static final Set<String> SKIPPED =
            Set.of("ACTION", "DECISION", "PRODUCTION", "STATEMENT", "ECONOMY", "TRAVEL");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final Dictionary wordNet;

    private WordNetWidening() throws JWNLException {
        wordNet = Dictionary.getDefaultResourceInstance();
    }

    /** Prints a line for each word found: part of speech, word, type, mode, the word it comes from. */
    public static void main(String[] args) throws JWNLException {
        new WordNetWidening().run();
    }

    private void run() throws JWNLException {
        for (boolean verb : new boolean[] {true, false}) {
            Map<String, Set<String>> found = new TreeMap<>();
            for (EventWord word : lexicon.all()) {
                if (word.verb() == verb
                        && word.demands() == 0
                        && !SKIPPED.contains(word.type().name())) {
                    widen(word, found);
                }
            }
            found.forEach((lemma, sources) -> {
                long kinds = sources.stream()
                        .map(s -> s.substring(0, s.lastIndexOf('\t')))
                        .distinct()
                        .count();
                if (kinds == 1) {
                    System.out.println((verb ? "v" : "n") + "\t" + lemma + "\t"
                            + sources.iterator().next());
                }
            });
        }
    }

    private void widen(EventWord word, Map<String, Set<String>> found) throws JWNLException {
        POS pos = word.verb() ? POS.VERB : POS.NOUN;
        IndexWord entry = wordNet.getIndexWord(pos, word.lemma());
        if (entry == null) {
            return;
        }
        Synset first = entry.getSenses().get(0);
        add(first, word, pos, found);
        for (var below : PointerUtils.getDirectHyponyms(first)) {
            add(below.getSynset(), word, pos, found);
        }
    }

    private void add(Synset synset, EventWord word, POS pos, Map<String, Set<String>> found) throws JWNLException {
        for (Word w : synset.getWords()) {
            String lemma = w.getLemma().toLowerCase(java.util.Locale.ROOT);
            IndexWord entry = wordNet.getIndexWord(pos, lemma);
            boolean firstSense = entry != null && entry.getSenses().get(0).equals(synset);
            boolean plain =
                    lemma.chars().allMatch(c -> Character.isLetter(c) || c == '-' || (c == ' ' && !word.verb()));
            boolean known = !(word.verb() ? lexicon.verbs(lemma) : lexicon.nouns(lemma)).isEmpty();
            if (firstSense && plain && !known) {
                found.computeIfAbsent(lemma, k -> new TreeSet<>())
                        .add(word.type() + "\t" + word.mode() + "\t" + word.cameo() + "\t"
                                + word.frame().name() + "\t" + word.lemma());
            }
        }
    }
}
