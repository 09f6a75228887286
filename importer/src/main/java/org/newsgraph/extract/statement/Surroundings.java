package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** What stands around an utterance: which tokens are quoted themselves, where the words behind it begin, whether it ends a clause. */
final class Surroundings {
    private static final Set<String> SKIPPED =
            Set.of(",", ".", "-", "--", "—", "–", "―", "''", "\"", "”", "’", "'", ";", "…");
    private static final Set<String> OPENERS = Set.of("according", "per");

    private final Reading reading;
    private final List<Span> quoted;

    /** @param quoted the spans of all quotations of the article */
    Surroundings(Reading reading, List<Span> quoted) {
        this.reading = reading;
        this.quoted = quoted;
    }

    Reading reading() {
        return reading;
    }

    /** Whether the token is a mark that may stand between a quotation and its reporting clause. */
    static boolean isMark(Sentence sentence, int token) {
        return SKIPPED.contains(sentence.token(token).text());
    }

    /** Whether no word of the sentence follows. */
    static boolean onlyMarks(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).text().chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the passage ends with, or is followed by, a comma or another mark that ends what is said. */
    boolean endsClause(Sentence sentence, Span span) {
        String text = reading.article().text();
        int i = span.end() - 1;
        while (i > span.begin() && "\"”’'»“".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        while (i > span.begin() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        if (",.!?;—–-…".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        int next = tokenAfter(sentence, span);
        return next < sentence.size()
                && (SKIPPED.contains(sentence.token(next).text()) || Cues.isVerb(sentence.token(next)));
    }

    /** Index of the first token behind the span, or the number of tokens. */
    static int tokenAfter(Sentence sentence, Span span) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).span().begin() < span.end()) {
            i++;
        }
        return i;
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(Sentence sentence, int i) {
        Span token = sentence.token(i).span();
        return quoted.stream().anyMatch(q -> q.overlaps(token));
    }

    /** "According to the ministry", "per officials": the head of what follows. */
    static Clause accordingTo(Sentence sentence, int i, Utterance utterance) {
        if (!OPENERS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
            return Clause.NONE;
        }
        int from = i + 1;
        if (from < sentence.size() && sentence.token(from).text().equals("to")) {
            from++;
        } else if (sentence.token(i).text().equalsIgnoreCase("according")) {
            return Clause.NONE;
        }
        int head = new Subjects(sentence, utterance.span()).inverted(from - 1);
        return new Clause(sentence.index(), i, head);
    }
}
