package org.newsgraph.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/**
 * Gives back the verbs that a tagger takes for nouns and adjectives, which it does most in headlines: "Apple releases a phone,
 * announces another", "on Monday hosted talks", "have tortured prisoners".
 */
final class VerbRescue {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PHRASE_BEGINS =
            Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "JJ", "NN", "NNS", "VBG", "JJR");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> OPENING =
            Set.of("if", "unless", "because", "although", "after", "before", "when", "while", "that", "until");
    private static final Set<String> OBJECT = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS");
    private static final Set<String> SUBJECT = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$");
    private static final Set<String> STRETCHED = Set.of("RB", "JJ", "VBN", "CC", "NN", "NNP", "VBD");
    /** Types whose verbs make no everyday adjectives, unlike "limited", "reduced" and "improved". */
    private static final Set<EventType> PLAIN = Set.of(
            EventType.ACTION,
            EventType.ECONOMY,
            EventType.PRODUCTION,
            EventType.DECISION,
            EventType.LAUNCH,
            EventType.STATEMENT,
            EventType.AID);

    private static final EventLexicon EVENTS = EventLexicon.standard();
    private static final Set<String> LIGHT = WordClasses.events().words("light");
    private static final WordClasses WORDS = WordClasses.syntax();

    private VerbRescue() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        boolean headline = isHeadline(forms);
        for (int i = 1; i < tags.length; i++) {
            perfect(forms, tags, i);
            afterDay(forms, tags, i);
            reporting(forms, tags, i);
            intransitive(forms, tags, i);
            subjunctive(forms, tags, i);
        }
        int comma = forms.indexOf(",");
        if (Arrays.stream(tags).noneMatch(FINITE::contains)) {
            findOne(forms, tags, tags.length);
        } else if (headline && comma > 0 && Arrays.stream(tags, 0, comma).noneMatch(FINITE::contains)) {
            findOne(forms, tags, comma);
        }
        for (int i = 2; headline && i + 1 < tags.length; i++) {
            if (forms.get(i - 1).equals(",") && tags[i].equals("NNS") && isThird(forms.get(i)) && begins(tags, i + 1)) {
                tags[i] = "VBZ";
            }
        }
    }

    private static boolean isHeadline(List<String> forms) {
        String last = forms.isEmpty() ? "." : forms.get(forms.size() - 1);
        return !Set.of(".", "!", "?", "\"", "''", "”").contains(last);
    }

    /** "have tortured scores": no adjective comes of such a verb. */
    private static void perfect(List<String> forms, String[] tags, int i) {
        boolean noun = i + 1 < tags.length && tags[i + 1].startsWith("NN");
        if (tags[i].equals("JJ") && noun && HAVE.contains(lower(forms, i - 1)) && isPast(forms.get(i))) {
            boolean adjective = WORDS.words("participial").contains(lower(forms, i));
            boolean light = bases(forms.get(i)).stream().anyMatch(LIGHT::contains);
            boolean plain = !light
                    && bases(forms.get(i)).stream()
                            .flatMap(b -> EVENTS.verbs(b).stream())
                            .map(EventWord::type)
                            .anyMatch(PLAIN::contains);
            tags[i] = adjective || plain ? tags[i] : "VBN";
        }
    }

    /** "The president on Saturday hosted his colleague" */
    private static void afterDay(List<String> forms, String[] tags, int i) {
        boolean day = WORDS.words("deictic").contains(lower(forms, i - 1))
                && lower(forms, i - 1).endsWith("day");
        if (day && (tags[i].equals("JJ") || tags[i].equals("VBN")) && begins(tags, i + 1) && isPast(forms.get(i))) {
            tags[i] = "VBD";
        }
    }

    /** "Apple reports that": a name says it. "If France attacks Mali": a name does it. */
    private static void reporting(List<String> forms, String[] tags, int i) {
        boolean clause = i > 1 && i + 1 < tags.length && OPENING.contains(lower(forms, i - 2));
        if (clause
                && tags[i].equals("NNS")
                && tags[i - 1].startsWith("NNP")
                && OBJECT.contains(tags[i + 1])
                && isThird(forms.get(i))) {
            tags[i] = "VBZ";
        }
        boolean that = i + 1 < tags.length && lower(forms, i + 1).equals("that");
        if (tags[i].equals("NNS") && that && tags[i - 1].startsWith("NNP") && isThird(forms.get(i))) {
            tags[i] = "VBZ";
        }
    }

    /** "Rebels surrendered on Monday": who is made to surrender is nobody. */
    private static void intransitive(List<String> forms, String[] tags, int i) {
        if (tags[i].equals("VBN") && tags[i - 1].startsWith("NN")) {
            boolean moves = bases(forms.get(i)).stream().anyMatch(WORDS.words("intransitive")::contains);
            tags[i] = moves ? "VBD" : tags[i];
        }
    }

    /** "demanded that the minister resign" */
    private static void subjunctive(List<String> forms, String[] tags, int i) {
        if (!tags[i].equals("NN")
                || !isVerb(forms.get(i))
                || !EVENTS.nouns(forms.get(i)).isEmpty()) {
            return;
        }
        int start = i - 1;
        while (start > 0
                && i - start < 5
                && SUBJECT.contains(tags[start])
                && !forms.get(start).equals("that")) {
            start--;
        }
        if (start > 0 && start < i - 1 && forms.get(start).equals("that") && tags[start - 1].startsWith("VB")) {
            tags[i] = "VB";
            if (i + 1 < tags.length && tags[i + 1].equals("VBZ")) {
                tags[i + 1] = "NNS";
            }
        }
    }

    /** The first word of a text without a verb that can be one. */
    private static void findOne(List<String> forms, String[] tags, int end) {
        for (int i = 1; i < end; i++) {
            boolean subject = tags[i - 1].startsWith("NN") || tags[i - 1].startsWith("RB") || tags[i - 1].equals("CD");
            boolean last = i + 1 == tags.length
                    || !Character.isLetterOrDigit(forms.get(i + 1).charAt(0));
            if (subject && tags[i].equals("NNS") && isThird(forms.get(i)) && goesOn(forms, tags, i, last)) {
                tags[i] = "VBZ";
                return;
            }
            boolean past = subject && STRETCHED.contains(tags[i]) && isPast(forms.get(i));
            if (past && (last || begins(tags, i + 1) || isPreposition(tags, i + 1))) {
                boolean object = !last && !isPreposition(tags, i + 1);
                tags[i] = object ? "VBD" : "VBN";
                return;
            }
        }
    }

    private static boolean goesOn(List<String> forms, String[] tags, int i, boolean last) {
        String base = bases(forms.get(i)).get(0);
        return last ? EVENTS.nouns(base).isEmpty() : begins(tags, i + 1) || tags[i + 1].equals("TO");
    }

    private static boolean isPreposition(String[] tags, int i) {
        return tags[i].equals("IN") || tags[i].equals("TO");
    }

    private static boolean begins(String[] tags, int i) {
        return i < tags.length && PHRASE_BEGINS.contains(tags[i]);
    }

    private static boolean isPast(String form) {
        return isLower(form)
                && form.length() > 4
                && form.endsWith("ed")
                && bases(form).stream().anyMatch(VerbRescue::isVerb);
    }

    private static boolean isThird(String form) {
        return isLower(form) && form.endsWith("s") && bases(form).stream().anyMatch(VerbRescue::isVerb);
    }

    private static boolean isLower(String form) {
        return form.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isVerb(String lemma) {
        return !EVENTS.verbs(lemma).isEmpty()
                || EventContexts.standard().underVerb(lemma).isPresent();
    }

    private static List<String> bases(String form) {
        return RegularForms.bases(form.toLowerCase(Locale.ROOT));
    }

    private static String lower(List<String> forms, int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }
}
