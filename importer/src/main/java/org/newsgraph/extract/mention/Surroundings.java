package org.newsgraph.extract.mention;

import org.newsgraph.model.Sentence;

/** What else stands before an anaphor that it may mean, though it has no name. */
final class Surroundings {
    private final Scene scene;
    private final Draft draft;
    private final Anaphor kind;

    /** What stands before the draft, an anaphor of that kind. */
    Surroundings(Scene scene, Draft draft, Anaphor kind) {
        this.scene = scene;
        this.draft = draft;
        this.kind = kind;
    }

    /** Whether a noun phrase that may be meant, but has no name, stands between. */
    boolean unnamedSince(Draft last) {
        for (int s = last.sentence(); s <= draft.sentence(); s++) {
            for (int j : scene.inSentence(s)) {
                Draft d = scene.draft(j);
                if (last.precedes(d)
                        && d.precedes(draft)
                        && !scene.draft(scene.clusters.find(j)).isName()
                        && kind.mayBe(d.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Common nouns between the last mention and the anaphor, at most those of two sentences. */
    int thingsSince(Draft last) {
        int things = 0;
        for (int s = Math.max(last.sentence(), draft.sentence() - 1); s <= draft.sentence(); s++) {
            Sentence sentence = scene.reading.sentences().get(s);
            int from = s == last.sentence() ? last.last() + 1 : 0;
            int to = s == draft.sentence() ? draft.first() : sentence.size();
            for (int t = from; t < to; t++) {
                boolean noun = sentence.token(t).tag().equals(kind == Anaphor.THEY ? "NNS" : "NN");
                things += noun && !sentence.syntax().is(t, "compound") ? 1 : 0;
            }
        }
        return things;
    }

    /** Whether the nearest subject before the anaphor is a mention, otherwise its tag, and how many sentences before it stands. */
    String lastSubject() {
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - 1); s--) {
            Sentence sentence = scene.reading.sentences().get(s);
            int to = s == draft.sentence() ? draft.first() : sentence.size();
            for (int t = to - 1; t >= 0; t--) {
                if (sentence.syntax().relation(t).startsWith("nsubj")
                        && sentence.token(t).tag().startsWith("NN")) {
                    boolean mention = scene.headedBy(s, t).isPresent();
                    return (mention ? "mention" : sentence.token(t).tag()) + " " + (draft.sentence() - s);
                }
            }
        }
        return "none";
    }
}
