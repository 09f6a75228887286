package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;

/**
 * Finds the mentions of a document and which of them refer to one entity. Names first, then common nouns, then pronouns: the
 * more certain a kind is, the earlier it is decided (precision-ranked sieves, after Lee et al. 2013). Immutable and
 * thread-safe.
 */
public final class MentionExtractor {
    private final NameDrafts nameDrafts = new NameDrafts();
    private final NameClusters nameClusters = new NameClusters();
    private final NominalDrafts nominalDrafts = new NominalDrafts();
    private final NominalLinks nominalLinks = new NominalLinks();
    private final Pronouns pronouns = new Pronouns();
    private final SplitAntecedents splitAntecedents = new SplitAntecedents();
    private final EntityBuilder entityBuilder = new EntityBuilder();
    private final Allegiance allegiance = new Allegiance();
    private final Metonymy metonymy = new Metonymy();
    private final LogisticModel model;

    /** With the model of antecedents that is shipped. */
    public MentionExtractor() {
        this(LogisticModel.shipped(MentionExtractor.class, "antecedent-model.tsv"));
    }

    /** With another model of antecedents; where it knows nothing, rules decide alone. */
    public MentionExtractor(LogisticModel model) {
        this.model = model;
    }

    public Mentions extract(Reading reading, List<Quotation> quotations) {
        return extract(reading, quotations, sample -> {});
    }

    /** Whatever the model of antecedents is asked for the document. */
    public List<AntecedentSample> samples(Reading reading, List<Quotation> quotations) {
        List<AntecedentSample> samples = new ArrayList<>();
        extract(reading, quotations, sample -> samples.add(sample.get()));
        return samples;
    }

    private Mentions extract(
            Reading reading, List<Quotation> quotations, Consumer<Supplier<AntecedentSample>> samples) {
        Antecedents antecedents = new Antecedents(model, samples);
        List<Draft> drafts = new ArrayList<>(nameDrafts.find(reading));
        int nominal = drafts.size();
        drafts.addAll(nominalDrafts.find(reading, drafts));
        int pronoun = drafts.size();
        drafts.addAll(PronounDrafts.find(reading));
        Scene scene = new Scene(reading, quotations, drafts, new Clusters(drafts.size()));
        nameClusters.join(reading, drafts.subList(0, nominal), scene.clusters);
        nominalLinks.join(scene, antecedents, nominal, pronoun);
        pronouns.join(scene, antecedents, pronoun, drafts.size());
        OwnedBodies.join(scene, nominal, pronoun);
        splitAntecedents.join(scene, 0, pronoun);
        return metonymy.read(reading, allegiance.assign(reading, entityBuilder.build(scene)));
    }
}
