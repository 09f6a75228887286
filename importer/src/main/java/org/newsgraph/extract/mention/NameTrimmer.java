package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Name;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Cuts from a name what is not part of it: articles, titles, offices, nationalities, possessive endings, punctuation; adds a generational suffix. */
final class NameTrimmer {
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "dame",
            "lord",
            "lady",
            "gen",
            "lt",
            "col",
            "maj",
            "sgt",
            "capt",
            "cpl",
            "sen",
            "rep",
            "gov",
            "rev",
            "hon",
            "st",
            "mme",
            "herr",
            "frau",
            "monsieur",
            "vice",
            "prime",
            "foreign",
            "interior",
            "defense",
            "defence",
            "finance",
            "first",
            "deputy",
            "former",
            "ex-president",
            "then",
            "late",
            "acting",
            "sheikh",
            "mullah",
            "ayatollah",
            "pope",
            "president",
            "us",
            "attorney",
            "admiral",
            "marshal",
            "speaker",
            "justice",
            "crown",
            "hrh",
            "comrade",
            "house",
            "senate",
            "majority",
            "minority",
            "leader",
            "elect",
            "president-elect",
            "secretary",
            "general",
            "chief",
            "lieutenant");
    private static final Set<String> PRONOUNS = Set.of("I", "He", "She", "It", "We", "You", "They", "My", "His", "Her");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Tokens that are no part of a name at its end, and at its begin. */
    private static final Pattern END = Pattern.compile("['’]s?|[,;:.!?\"”“»)-]+");

    private static final Pattern BEGIN = Pattern.compile("[\"“”'‘’(«,-]+");

    private final Nouns nouns = Nouns.standard();
    private final GivenNames givenNames = GivenNames.standard();
    private final Countries countries = Countries.standard();

    /** The name without what does not belong to it; empty if nothing is left. */
    Optional<Draft> trim(Reading reading, Name name) {
        Sentence sentence = reading.sentences().get(name.sentence());
        int first = name.first();
        int last = name.last();
        while (last > first && isTail(sentence, last)) {
            last--;
        }
        while (first < last && isLead(sentence, first, last, name.type())) {
            first++;
        }
        if (first == last && !isNameLike(sentence.token(first).text())) {
            return Optional.empty();
        }
        if (name.type() == EntityType.PERSON && first < last && leavesOutGeneration(reading, name, last + 1)) {
            last++;
        }
        Draft whole = Draft.of(reading, sentence, first, last, MentionKind.NAME, name.type(), name.confidence());
        return Optional.of(unjoined(reading, possessive(reading, whole)));
    }

    /** Whether the token is the "Sr." that a name finder left out, and part of no other name. */
    private static boolean leavesOutGeneration(Reading reading, Name name, int token) {
        Sentence sentence = reading.sentences().get(name.sentence());
        return token < sentence.size()
                && PersonName.isGeneration(sentence.token(token).text())
                && reading.names().stream()
                        .noneMatch(n -> n.sentence() == name.sentence() && n.first() <= token && n.last() >= token);
    }

    private static boolean isNameLike(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !PRONOUNS.contains(text)
                && !ARTICLES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isTail(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        return sentence.token(i).tag().equals("POS") || (END.matcher(text).matches() && !isAbbreviation(text));
    }

    private static boolean isAbbreviation(String text) {
        return text.length() > 1 && Character.isLetter(text.charAt(0));
    }

    private boolean isLead(Sentence sentence, int i, int last, EntityType type) {
        String text = sentence.token(i).text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.equals("The") && keepsArticle(sentence, i, last)) {
            return false;
        }
        if (ARTICLES.contains(lower) || BEGIN.matcher(text).matches()) {
            return true;
        }
        return type == EntityType.PERSON && isTitle(sentence, i, last, lower);
    }

    /** "The Hague" anywhere; otherwise a capital article within a sentence, as in "wrote in The Times". */
    private static boolean keepsArticle(Sentence sentence, int i, int last) {
        return (last == i + 1 && sentence.token(last).text().equals("Hague"))
                || (i > 0 && Character.isLetter(sentence.token(i - 1).text().codePointAt(0)));
    }

    private boolean isTitle(Sentence sentence, int i, int last, String lower) {
        String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (HONORIFICS.contains(plain)) {
            return true;
        }
        String text = sentence.token(i).text();
        boolean given = givenNames.contains(plain);
        if (!given && nouns.classOf(plain).filter(c -> c == NounClass.PERSON).isPresent()) {
            return true;
        }
        boolean country = countries.byAdjective(text).isPresent()
                || countries.byName(text).isPresent();
        return country && !given && last - i >= 1 && i + 1 <= last && !isSurnameOnly(sentence, i, last);
    }

    private static boolean isSurnameOnly(Sentence sentence, int i, int last) {
        return last - i == 1 && sentence.token(last).text().length() <= 1;
    }

    private static final Pattern SUFFIX = Pattern.compile("(?<=[\\p{L}.])[-–]\\p{Ll}[\\p{Ll}-]*$");
    /** Parts of people's names are lower case too ("Myong-chol"); only words that are no names are cut from them. */
    private static final Pattern WORD =
            Pattern.compile("(?<=[\\p{L}.])[-–](?:the|and|but|who|which|whose|where|was|perhaps|like|led|"
                    + "backed|style|era|run|owned|appointed|related|inspired|friendly|supporting|\\p{Ll}{3,}ing)$");

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:ex|pro|anti|non|un|mid|proto|post|pre|inter|trans)[-–](?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    /** Cuts what a hyphen joins to a name that is no part of it: "Munich-based", "ex-CIA". */
    private static Draft unjoined(Reading reading, Draft draft) {
        int begin = draft.span().begin();
        int end = draft.span().end();
        Matcher prefix = PREFIX.matcher(draft.text());
        if (draft.first() == draft.last() && prefix.find()) {
            begin += prefix.end();
        }
        Matcher suffix = (draft.type() == EntityType.PERSON ? WORD : SUFFIX).matcher(draft.text());
        if (suffix.find() && begin < draft.span().begin() + suffix.start()) {
            end = draft.span().begin() + suffix.start();
        }
        Span span = new Span(begin, end);
        return span.equals(draft.span()) ? draft : draft.withSpan(span, reading.text(span));
    }

    /** Where the tokenizer left a possessive ending on the last token. */
    private static Draft possessive(Reading reading, Draft draft) {
        String text = draft.text();
        int cut = text.endsWith("'s") || text.endsWith("’s") ? 2 : text.endsWith("'") || text.endsWith("’") ? 1 : 0;
        if (cut == 0 || text.length() <= cut) {
            return draft;
        }
        Span span = new Span(draft.span().begin(), draft.span().end() - cut);
        return draft.withSpan(span, reading.text(span));
    }
}
