package org.newsgraph.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * Which entity speaks, given the head of the speaker's phrase: by its mention; behind "the statement said", who issued the
 * statement; behind "a spokesman for the ministry said", the ministry.
 */
final class Speakers {
    private static final Set<String> VOICES = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "spokespeople", "official", "representative", "source", "aide");
    private static final Set<String> MOUTHPIECES =
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "representative");
    private static final Set<EntityType> ISSUERS =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP, EntityType.PLACE);
    private static final int BACK = 4;

    private final Reading reading;
    private final Mentions mentions;

    Speakers(Reading reading, Mentions mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    /** The id of the entity, or null if the text leaves open who it is. */
    @Nullable
    String of(int sentence, int head) {
        return head < 0 ? null : resolve(reading.sentences().get(sentence), head);
    }

    private @Nullable String resolve(Sentence sentence, int head) {
        Token token = sentence.token(head);
        Optional<Mention> mention = mentionAt(sentence, head);
        if (Cues.is(token, CueClass.NOUN)) {
            String issuer = issuer(sentence, head);
            issuer = issuer != null ? issuer : doer(sentence, head);
            issuer = issuer != null ? issuer : issuerBefore(sentence, token.lemma());
            return issuer != null ? issuer : toldBefore(sentence);
        }
        if (mention.isPresent() && mention.get().kind() == MentionKind.NOMINAL) {
            String voiced = isUnnamedMouthpiece(token, mention.get()) ? issuer(sentence, head) : null;
            if (voiced != null) {
                return voiced;
            }
            return named(sentence, mention.get()).orElse(mention.get()).entity();
        }
        if (mention.isPresent()) {
            return mention.get().entity();
        }
        if (VOICES.contains(token.lemma())) {
            return issuer(sentence, head);
        }
        String beside = nameBehind(sentence, head);
        if (beside != null) {
            return beside;
        }
        return token.isPronoun()
                ? antecedent(sentence, head)
                : Character.isUpperCase(token.text().charAt(0)) ? namesake(token) : null;
    }

    /** "a spokesman for the ministry", of whom no name is told. */
    private boolean isUnnamedMouthpiece(Token token, Mention mention) {
        return MOUTHPIECES.contains(token.lemma())
                && mentions.all().stream()
                        .noneMatch(
                                m -> m.kind() == MentionKind.NAME && m.entity().equals(mention.entity()));
    }

    /** "Secretary of State John Meyer": the person whose name goes on where an unnamed title begins. */
    private @Nullable String nameBehind(Sentence sentence, int head) {
        int last = head;
        while (last + 1 < sentence.size()
                && (sentence.token(last + 1).isNoun()
                        || sentence.token(last + 1).text().equals("of"))) {
            last++;
        }
        int end = last;
        return mentions.in(sentence).stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.type() == EntityType.PERSON)
                .filter(m -> m.head() > head && m.head() == end)
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    /** A name that was overlooked here but not elsewhere: the person, else anything, whose name ends with the word. */
    private @Nullable String namesake(Token token) {
        return mentions.all().stream()
                .filter(m -> m.kind() == MentionKind.NAME && ISSUERS.contains(m.type()))
                .filter(m -> m.text().equals(token.text()) || m.text().endsWith(" " + token.text()))
                .min(Comparator.comparing((Mention m) -> m.type() != EntityType.PERSON))
                .map(Mention::entity)
                .orElse(null);
    }

    /** The mention that the token heads, else the shortest around it. */
    Optional<Mention> mentionAt(Sentence sentence, int token) {
        Span span = sentence.token(token).span();
        return mentions.headedBy(sentence.index(), token)
                .or(() -> mentions.all().stream()
                        .filter(m ->
                                m.span().contains(span) && m.type() != EntityType.OTHER && m.type() != EntityType.EVENT)
                        .min(Comparator.comparingInt(m -> m.span().length())));
    }

    /** "the mayor Anna Berg", "the mayor, Anna Berg": the name beside a common noun, if coreference left them apart. */
    private Optional<Mention> named(Sentence sentence, Mention nominal) {
        return mentions.in(sentence).stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.type() == EntityType.PERSON)
                .filter(m -> m.head() > nominal.head() && isBeside(sentence, nominal, m))
                .findFirst();
    }

    private static boolean isBeside(Sentence sentence, Mention nominal, Mention name) {
        int first = sentence.firstToken(name.span());
        for (int i = nominal.head() + 1; i < first; i++) {
            boolean comma = sentence.token(i).text().equals(",") && i == nominal.head() + 1 && i == first - 1;
            if (!comma && !sentence.token(i).isProperNoun()) {
                return false;
            }
        }
        return true;
    }

    /** Whose statement or spokesman it is: "the ministry's statement", "a spokesman for the ministry", "his remarks". */
    private @Nullable String issuer(Sentence sentence, int head) {
        List<Integer> owners = sentence.syntax().children(head, "nmod:poss", "nmod", "compound", "amod");
        for (int owner : owners) {
            boolean of = sentence.syntax().is(owner, "nmod:poss")
                    || owner < head
                    || sentence.syntax().children(owner, "case").stream()
                            .anyMatch(c -> Set.of("of", "for", "by", "from", "with", "at", "in")
                                    .contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
            Optional<Mention> mention = mentionAt(sentence, owner).filter(m -> ISSUERS.contains(m.type()));
            if (of && mention.isPresent()) {
                return mention.get().entity();
            }
        }
        return null;
    }

    /** "X sent a message saying …": the subject of the verb whose object the noun is. */
    private @Nullable String doer(Sentence sentence, int noun) {
        int verb = sentence.syntax().head(noun);
        for (int steps = 0; verb >= 0 && steps < 3 && !sentence.token(verb).isVerb(); steps++) {
            verb = sentence.syntax().head(verb);
        }
        if (verb < 0 || !sentence.token(verb).isVerb() || sentence.syntax().is(noun, "nsubj")) {
            return null;
        }
        int subject = new Subjects(sentence, new Span(0, 0)).of(verb);
        return subject < 0 || subject == noun
                ? null
                : mentionAt(sentence, subject)
                        .filter(m -> ISSUERS.contains(m.type()))
                        .map(Mention::entity)
                        .orElse(null);
    }

    /** "The statement said …": who issued one, or whose it was, shortly before. */
    private @Nullable String issuerBefore(Sentence sentence, String noun) {
        for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - BACK); s--) {
            Sentence earlier = reading.sentences().get(s);
            for (int i = earlier.size() - 1; i >= 0; i--) {
                if (earlier.token(i).isNoun() && earlier.token(i).lemma().equals(noun)) {
                    String issuer = issuer(earlier, i);
                    issuer = issuer != null ? issuer : doer(earlier, i);
                    if (issuer != null) {
                        return issuer;
                    }
                }
            }
        }
        return null;
    }

    /** Likewise, where no statement was told of: who said something shortly before. */
    private @Nullable String toldBefore(Sentence sentence) {
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - BACK); s--) {
            Sentence earlier = reading.sentences().get(s);
            int end = s == sentence.index() ? 0 : earlier.size();
            for (int i = end - 1; i >= 0; i--) {
                boolean tells = Set.of("issue", "release", "publish", "put", "post", "make", "give", "send")
                                .contains(earlier.token(i).lemma())
                        || Cues.isSpeech(earlier.token(i));
                if (!earlier.token(i).isVerb() || !tells) {
                    continue;
                }
                int subject = new Subjects(earlier, new Span(0, 0)).of(i);
                if (subject >= 0 && !Cues.is(earlier.token(subject), CueClass.NOUN)) {
                    String speaker = mentionAt(earlier, subject)
                            .filter(m -> ISSUERS.contains(m.type()))
                            .map(Mention::entity)
                            .orElse(issuer(earlier, subject));
                    if (speaker != null) {
                        return speaker;
                    }
                }
            }
        }
        return null;
    }

    /** A pronoun that coreference left open: the person (or, for "it", the institution) named last before it. */
    private @Nullable String antecedent(Sentence sentence, int head) {
        String pronoun = sentence.token(head).text().toLowerCase(Locale.ROOT);
        boolean person = Set.of("he", "she").contains(pronoun);
        if (!person && !pronoun.equals("it")) {
            return null;
        }
        int begin = sentence.token(head).span().begin();
        return mentions.all().stream()
                .filter(m -> m.span().end() <= begin && m.kind() == MentionKind.NAME)
                .filter(m -> m.sentence() >= sentence.index() - 2)
                .filter(m -> person == (m.type() == EntityType.PERSON) && ISSUERS.contains(m.type()))
                .max(Comparator.comparing((Mention m) -> isSubject(m)).thenComparing(Mention::span))
                .map(Mention::entity)
                .orElse(null);
    }

    private boolean isSubject(Mention mention) {
        Sentence sentence = reading.sentences().get(mention.sentence());
        return sentence.syntax().is(mention.head(), "nsubj");
    }
}
