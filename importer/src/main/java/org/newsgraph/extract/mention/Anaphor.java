package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** The kinds of expressions that refer back and that {@link Antecedents} has an own task for. */
enum Anaphor {
    HE(5, 0.2),
    SHE(5, 0.2),
    IT(4, 0.35),
    THEY(4, 0.4),
    THE_PERSON(20, 0.4),
    THE_BODY(20, 0.4),
    /** A government, which belongs to a country. */
    THE_STATE(20, 0.4),
    THE_COUNTRY(20, 0.4),
    THE_PLACE(20, 0.4);

    private static final Set<String> GOVERNMENTS = WordClasses.metonymy().words("government");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** How many sentences lie between it and the last mention at most. */
    final int far;
    /** The least probability at which somebody is taken to be meant: low where nearly always somebody with a name is. */
    final double least;

    Anaphor(int far, double least) {
        this.far = far;
        this.least = least;
    }

    /** The kind of the draft; empty for names, for "I", "we" and for noun phrases that are plural or not definite. */
    static Optional<Anaphor> of(Scene scene, Draft draft) {
        return switch (draft.kind()) {
            case NAME -> Optional.empty();
            case PRONOUN -> ofPronoun(PronounDrafts.kind(draft));
            case NOMINAL -> isDefinite(scene.sentence(draft), draft) ? ofNoun(scene, draft) : Optional.empty();
        };
    }

    private static Optional<Anaphor> ofPronoun(Pronoun pronoun) {
        return switch (pronoun) {
            case HE -> Optional.of(HE);
            case SHE -> Optional.of(SHE);
            case IT -> Optional.of(IT);
            case THEY -> Optional.of(THEY);
            case WE, I -> Optional.empty();
        };
    }

    private static Optional<Anaphor> ofNoun(Scene scene, Draft draft) {
        Token head = scene.sentence(draft).token(draft.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (head.tag().endsWith("S")) {
            return Optional.empty();
        }
        return switch (draft.type()) {
            case PERSON -> Optional.of(THE_PERSON);
            case ORGANIZATION -> Optional.of(GOVERNMENTS.contains(noun) ? THE_STATE : THE_BODY);
            case COUNTRY -> Optional.of(THE_COUNTRY);
            case PLACE -> Optional.of(THE_PLACE);
            default -> Optional.empty();
        };
    }

    private static boolean isDefinite(Sentence sentence, Draft nominal) {
        return DEFINITE.contains(sentence.token(nominal.first()).text().toLowerCase(Locale.ROOT));
    }

    boolean isPronoun() {
        return switch (this) {
            case HE, SHE, IT, THEY -> true;
            case THE_PERSON, THE_BODY, THE_STATE, THE_COUNTRY, THE_PLACE -> false;
        };
    }

    /** Whether it may refer to an entity of the type. */
    boolean mayBe(EntityType type) {
        return switch (this) {
            case HE, SHE, THE_PERSON -> type == EntityType.PERSON;
            case IT -> type == EntityType.ORGANIZATION || type == EntityType.COUNTRY || type == EntityType.PLACE;
            case THEY -> type == EntityType.ORGANIZATION || type == EntityType.COUNTRY || type == EntityType.GROUP;
            case THE_BODY -> type == EntityType.ORGANIZATION;
            case THE_COUNTRY, THE_STATE -> type == EntityType.COUNTRY;
            case THE_PLACE -> type == EntityType.PLACE;
        };
    }
}
