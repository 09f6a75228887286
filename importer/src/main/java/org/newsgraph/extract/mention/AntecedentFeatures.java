package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/** What speaks for and against a {@link Candidate}, as named binary features. No feature holds a name or a number of a text. */
final class AntecedentFeatures {
    private final Scene scene;
    private final Anaphor kind;
    private final List<Candidate> all;
    private final Optional<Candidate> ruled;
    private final Draft draft;
    private final String place;
    private final Surroundings surroundings;
    private final String lastSubject;
    private final List<String> features = new ArrayList<>();

    /**
     * @param all all candidates, the last mentioned first
     * @param ruled the draft that the rules would take
     */
    AntecedentFeatures(Scene scene, int anaphor, Anaphor kind, List<Candidate> all, Optional<Candidate> ruled) {
        this.scene = scene;
        this.kind = kind;
        this.all = all;
        this.ruled = ruled;
        this.draft = scene.draft(anaphor);
        this.place = relation(draft);
        this.surroundings = new Surroundings(scene, draft, kind);
        this.lastSubject = surroundings.lastSubject();
    }

    List<String> of(Candidate c) {
        features.clear();
        features.add("bias");
        position(c);
        standing(c);
        meaning(c);
        speech(c);
        if (!kind.isPronoun()) {
            description(c);
        }
        return List.copyOf(features);
    }

    private void add(String name, Object... values) {
        StringBuilder feature = new StringBuilder(name).append('=');
        for (int i = 0; i < values.length; i++) {
            feature.append(i == 0 ? "" : " ").append(values[i]);
        }
        features.add(feature.toString());
    }

    private void position(Candidate c) {
        Draft last = scene.draft(c.last());
        String distance = distance(draft.sentence() - last.sentence());
        String role = relation(last);
        long nearer = all.stream()
                .takeWhile(o -> !o.equals(c))
                .map(Candidate::root)
                .distinct()
                .count();
        String rank = bucket((int) nearer, 3);
        boolean block = scene.block(draft) == scene.block(last);
        add("distance", distance);
        add("distance role", distance, role);
        add("role place", role, place, distance.equals("0"));
        add("parallel", role.equals(place), distance);
        add("rank", rank);
        add("rank distance", rank, distance);
        add("kind", last.kind());
        add("kind distance", last.kind(), distance);
        add("block", block, distance);
        add("first", last.sentence() == 0);
        add("heading", scene.reading.block(scene.sentence(last)).kind() != BlockKind.PARAGRAPH);
        if (distance.equals("0")) {
            add("words", bucket((draft.first() - last.last()) / 4, 5));
            add("same clause", clause(draft) == clause(last), role);
        }
    }

    private void standing(Candidate c) {
        long above = all.stream().filter(o -> o.salience() > c.salience()).count();
        double best = all.stream().mapToDouble(Candidate::salience).max().orElse(0);
        int size = scene.clusters.size(c.root());
        boolean most = all.stream().allMatch(o -> scene.clusters.size(o.root()) <= size);
        boolean rule = isRuled(c);
        add("salience", bucket((int) above, 3));
        add("gap", bucket((int) ((best - c.salience()) / 8), 5), all.size() == 1);
        add("size", bucket(size, 2), bucket(size / 3, 4));
        add("most", most);
        add("only", all.size() == 1);
        add("rule", ruled.isPresent(), rule, c.isPair());
        add("rule place", rule, place);
        add("rule salience", rule, bucket((int) above, 2), bucket((int) ((best - c.salience()) / 8), 3));
        add("rule size", rule, most);
        add(
                "rule distance",
                rule,
                distance(draft.sentence() - scene.draft(c.last()).sentence()));
        add("chain", chain(c));
    }

    /** Whether the rules take the candidate. */
    boolean isRuled(Candidate c) {
        return ruled.filter(r -> scene.clusters.joined(r.last(), c.last()) && r.isPair() == c.isPair())
                .isPresent();
    }

    /** How the last pronoun of the same kind before was understood. */
    private String chain(Candidate c) {
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - 2); s--) {
            List<Integer> drafts = scene.inSentence(s);
            for (int k = drafts.size() - 1; k >= 0; k--) {
                Draft d = scene.draft(drafts.get(k));
                if (d.precedes(draft)
                        && d.kind() == draft.kind()
                        && Anaphor.of(scene, d).equals(Optional.of(kind))) {
                    int root = scene.clusters.find(drafts.get(k));
                    return (scene.draft(root).isName() ? scene.clusters.joined(root, c.root()) + " " : "unnamed ")
                            + (draft.sentence() - s);
                }
            }
        }
        return "none";
    }

    private void meaning(Candidate c) {
        EntityType type = scene.type(c.last());
        String what = c.isPair() ? "several " + type : type.name();
        Sentence sentence = scene.sentence(draft);
        int head = sentence.syntax().head(draft.head());
        String above = head < 0 ? "none" : word(sentence, head);
        add("type", what);
        add("type place", what, place);
        add("type above", what, place, above);
        add("gender", scene.gender(c.root()).isPresent());
        add("adjective", Candidates.isAdjective(scene, c.last()));
        add("between", surroundings.unnamedSince(scene.draft(c.last())));
        add("things", bucket(surroundings.thingsSince(scene.draft(c.last())), 5));
        add("subject thing", lastSubject);
    }

    private void speech(Candidate c) {
        Optional<Quotation> own = scene.quotation(draft.span());
        Optional<Quotation> other = scene.quotation(scene.draft(c.last()).span());
        Optional<Integer> speaker = own.flatMap(q -> Pronouns.speaker(scene, q));
        add("quotes", own.isPresent(), other.isPresent(), own.isPresent() && own.equals(other));
        if (own.isPresent()) {
            boolean speaks =
                    speaker.filter(s -> scene.clusters.joined(s, c.root())).isPresent();
            boolean body = speaker.flatMap(s -> SpokenFor.body(scene, s))
                    .filter(s -> scene.clusters.joined(s, c.root()))
                    .isPresent();
            add("speaker", speaker.isPresent(), speaks);
            add("spoken for", speaks, body);
        }
    }

    private void description(Candidate c) {
        Sentence sentence = scene.sentence(draft);
        String noun = sentence.token(draft.head()).lemma().toLowerCase(Locale.ROOT);
        Set<String> told = scene.descriptions(c.root());
        boolean bare = draft.head() - draft.first() == 1;
        boolean followed = !sentence.syntax()
                .children(draft.head(), "nmod", "acl:relcl", "acl", "appos")
                .isEmpty();
        String determiner = sentence.token(draft.first()).text().toLowerCase(Locale.ROOT);
        String described = Descriptions.tells(told, noun);
        boolean fits = kind != Anaphor.THE_BODY
                || Kinds.fits(noun, scene.draft(c.root()).text());
        Set<String> modifiers = Descriptions.modifiers(sentence, draft);
        long known = modifiers.stream()
                .filter(m -> told.contains(m) || told.contains("name " + m))
                .count();
        String modified =
                modifiers.isEmpty() ? "no" : known == modifiers.size() ? "known" : known > 0 ? "partly" : "new";
        add("modified", modified, described);
        add("modified most", modified, scene.clusters.size(c.root()) > 3);
        add("bare", bare, followed);
        add("determiner", determiner);
        add("described", described);
        add("described bare", described, bare, followed);
        add(
                "described distance",
                described,
                distance(draft.sentence() - scene.draft(c.last()).sentence()));
        add("noun", noun);
        add("fits", fits);
        add("fits bare", fits, bare, followed);
        long rivals = all.stream()
                .filter(o ->
                        !Descriptions.tells(scene.descriptions(o.root()), noun).equals("no"))
                .count();
        add("rivals", described, bucket((int) rivals, 2));
    }

    private int clause(Draft d) {
        Syntax syntax = scene.sentence(d).syntax();
        int at = syntax.head(d.head());
        while (at >= 0 && !scene.sentence(d).token(at).isVerb()) {
            at = syntax.head(at);
        }
        return at;
    }

    /** How the draft stands in its sentence, a conjunct as what it is joined with. */
    private String relation(Draft d) {
        Syntax syntax = scene.sentence(d).syntax();
        int at = d.head();
        while (syntax.is(at, "conj") && syntax.head(at) >= 0) {
            at = syntax.head(at);
        }
        String relation = syntax.relation(at);
        boolean main = relation.startsWith("nsubj") && syntax.head(at) >= 0 && syntax.head(syntax.head(at)) < 0;
        return main ? "main " + relation : relation;
    }

    private static String word(Sentence sentence, int token) {
        if (sentence.token(token).isProperNoun()) {
            return "NAME";
        }
        return sentence.token(token).tag().equals("CD")
                ? "NUMBER"
                : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private static String distance(int sentences) {
        return sentences <= 3 ? String.valueOf(sentences) : sentences <= 5 ? "5" : sentences <= 9 ? "9" : "far";
    }

    private static String bucket(int value, int most) {
        return value >= most ? most + "+" : String.valueOf(value);
    }
}
