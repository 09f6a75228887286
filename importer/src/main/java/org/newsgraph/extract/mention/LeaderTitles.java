package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Leaders;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;
import org.newsgraph.model.Token;

/**
 * The title right before a name by which news may mean the leader of a state: "President", "Prime Minister"; not that of a
 * deputy ("Vice President") or of a lesser body ("Senate President", "Ontario Premier").
 */
final class LeaderTitles {
    private static final int LONGEST = 4;
    private static final Set<String> COURTESY = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");
    private static final String ELECT = "-elect";

    private final Leaders leaders = Leaders.standard();
    private final Offices offices = Offices.standard();
    private final Countries countries = Countries.standard();

    /** In lower case. A word that is no office, such as "Ayatollah" or "Colonel", is a title if it is written as a name. */
    Optional<String> before(Mention name, Sentence sentence) {
        int end = sentence.firstToken(name.span());
        for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
            String title = words(sentence, begin, end);
            String words = title.endsWith(ELECT) ? title.substring(0, title.length() - ELECT.length()) : title;
            if (offices.byNoun(words).isPresent() || leaders.isTitle(words)) {
                boolean ofState = !leaders.isTitle(words) || isOfState(sentence, begin, end, name.head());
                return ofState ? Optional.of(words) : Optional.empty();
            }
        }
        return end > 0 && Character.isUpperCase(sentence.token(end - 1).text().charAt(0))
                ? Optional.of(words(sentence, end - 1, end))
                : Optional.empty();
    }

    /** Whether "Mr." or "Ms." stands before the name, so that it is a family name. */
    static boolean isCourteous(Mention name, Sentence sentence) {
        int begin = sentence.firstToken(name.span());
        return COURTESY.contains(sentence.token(begin).text().toLowerCase(Locale.ROOT))
                || (begin > 0
                        && COURTESY.contains(sentence.token(begin - 1).text().toLowerCase(Locale.ROOT)));
    }

    /** Whether an office or a title of leaders stands right before the name: "Vice President", "Colonel". */
    boolean isTitled(Mention name, Sentence sentence) {
        int begin = sentence.firstToken(name.span());
        String before = begin == 0 ? "" : sentence.token(begin - 1).text().toLowerCase(Locale.ROOT);
        return offices.byNoun(before).isPresent() || leaders.isTitle(before);
    }

    private static String words(Sentence sentence, int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            words.append(i == begin ? "" : " ").append(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private boolean isOfState(Sentence sentence, int begin, int end, int head) {
        if (begin == 0) {
            return true;
        }
        int before = begin - 1;
        Token word = sentence.token(before);
        Syntax syntax = sentence.syntax();
        boolean belongs = syntax.is(before, "compound")
                && (syntax.head(before) == head || (syntax.head(before) >= begin && syntax.head(before) < end));
        return !belongs
                || countries.find(word.text()).isPresent()
                || offices.qualifier(word.text()).isPresent();
    }
}
