package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.knowledge.OfficeKind;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Sentence;

/**
 * Finds relations between the entities of a document: one for each pair and predicate, with the words that say it best. What
 * a text denies, plans or merely claims is no relation. Sentences are read by rules over titles, appositions, copulas and
 * possessives; what only the document as a whole tells, a learned model decides; events add who met, accused, fought whom.
 * Immutable and thread-safe.
 */
public final class RelationExtractor {
    private final AffiliationRelations affiliations = new AffiliationRelations();
    private final KinRelations kin = new KinRelations();
    private final TieRelations ties = new TieRelations();
    private final SeatRelations seats = new SeatRelations();
    private final Facts facts = new Facts();
    private final PairRelations pairs;

    /** With the model that is shipped. */
    public RelationExtractor() {
        this(LogisticModel.shipped(RelationExtractor.class, "pair-model.tsv"));
    }

    /** With another model. */
    public RelationExtractor(LogisticModel model) {
        this.pairs = new PairRelations(model);
    }

    public List<Relation> extract(Reading reading, Mentions mentions, List<Event> events) {
        Document document = new Document(reading, mentions);
        new EventRelations(document.entities, document.sentences).find(events, document.claims);
        pairs.find(document.view, document.entities, document.claims);
        new Succession(document.view, document.entities).find(document.claims);
        return document.claims.all();
    }

    /** The pairs of a document with their features, for training. */
    public List<PairSample> samples(Reading reading, Mentions mentions) {
        Document document = new Document(reading, mentions);
        List<PairSample> samples = new ArrayList<>();
        PairTask.ALL.forEach(task -> PairRelations.samples(document.view, document.entities, task, samples::add));
        return samples;
    }

    /** One document with what its sentences say. */
    private final class Document {
        private final Map<String, Entity> entities;
        private final Claims claims = new Claims();
        private final List<MarkedSentence> sentences = new ArrayList<>();
        private final DocumentView view;

        Document(Reading reading, Mentions mentions) {
            entities = EventRelations.byId(mentions.entities());
            Map<String, Map<OfficeKind, String>> kinds = new TreeMap<>();
            OfficeRelations offices = new OfficeRelations(kinds);
            for (Sentence sentence : reading.sentences()) {
                MarkedSentence marked = new MarkedSentence(sentence, mentions.in(sentence), entities);
                sentences.add(marked);
                if (reading.block(sentence).kind() != BlockKind.BOILERPLATE) {
                    offices.find(marked, claims);
                    affiliations.find(marked, claims);
                    kin.find(marked, claims);
                    ties.find(marked, claims);
                    seats.find(marked, claims);
                    SeatRelations.places(marked, claims);
                }
            }
            view = new DocumentView(entities, sentences, claims.all(), kinds, facts);
        }
    }
}
