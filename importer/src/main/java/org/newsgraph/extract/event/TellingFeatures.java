package org.newsgraph.extract.event;

import java.util.List;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;

/** What is known of a telling: its own words, what they depend on, what depends on them, and the arguments that the rules gave it. */
final class TellingFeatures {
    private static final EventLexicon LEXICON = EventLexicon.standard();

    private TellingFeatures() {}

    /** Named binary features; none holds a name or a number. */
    static List<String> of(Candidate c, Referents referents) {
        Parse parse = c.trigger().parse();
        int trigger = c.trigger().token();
        int carrier = c.trigger().carrier();
        String lemma = c.trigger().word().lemma();
        String kind = Features.kind(c.trigger());
        String relation = parse.relation(trigger);
        Features f = new Features();
        f.with("type", c.type(), kind).with("lemma", lemma, kind).with("lemma+type", lemma, c.type(), kind);
        f.with("tag", parse.tag(trigger), c.type());
        f.with("relation", relation, kind)
                .with("relation+type", relation, c.type())
                .with("relation+lemma", relation, lemma);
        f.with("realis", c.realis(), kind).with("realis+lemma", c.realis(), lemma);
        int senses = c.trigger().nominal()
                ? LEXICON.nouns(lemma).size()
                : LEXICON.verbs(lemma).size();
        f.with("senses", Math.min(4, senses));
        f.with("demands", Math.min(6, c.trigger().word().demands()));
        f.with("preposition", parse.preposition(carrier), kind)
                .with("preposition+type", parse.preposition(carrier), c.type());
        int head = parse.head(carrier);
        f.with("governor", head < 0 ? "root" : Features.word(parse, head), parse.relation(carrier));
        f.with("governor tag", head < 0 ? "root" : parse.tag(head), parse.relation(carrier), kind);
        dependents(parse, trigger, lemma, kind, f);
        if (c.trigger().nominal()) {
            f.with("number", parse.tag(trigger), parse.child(trigger, "det") >= 0, c.type());
            f.with("bare", parse.children(trigger).isEmpty(), c.type());
        } else {
            String subject = Features.who(parse, Clauses.subject(parse, trigger), referents);
            String object = Features.who(parse, Clauses.object(parse, trigger), referents);
            f.with("subject", subject, c.type())
                    .with("object", object, c.type())
                    .with("both", subject, object);
        }
        arguments(c, referents, kind, f);
        return f.names();
    }

    private static void dependents(Parse parse, int trigger, String lemma, String kind, Features f) {
        for (int d : parse.children(trigger)) {
            String relation = parse.relation(d);
            f.with("dependent", relation, kind);
            if (parse.is(d, "det", "aux", "mark", "advmod", "amod", "compound", "case", "cop")) {
                f.with("word", Features.word(parse, d), relation, kind);
            }
            if (parse.is(d, "obj", "nsubj", "obl", "nmod")) {
                f.with("head", Features.word(parse, d), relation)
                        .with("head+lemma", Features.word(parse, d), relation, lemma);
            }
        }
    }

    private static void arguments(Candidate c, Referents referents, String kind, Features f) {
        StringBuilder roles = new StringBuilder();
        for (Argument a : c.args()) {
            Entity entity = referents.entity(a.entity());
            f.with("argument", a.role(), entity == null ? "none" : entity.type(), c.type());
            roles.append(a.role().name(), 0, 1);
        }
        f.with("roles", roles.substring(0, Math.min(3, roles.length())), kind);
        f.with("any", roles.isEmpty(), c.type(), kind);
        f.with("participants", c.participants().isEmpty(), c.trigger().word().lemma());
    }
}
