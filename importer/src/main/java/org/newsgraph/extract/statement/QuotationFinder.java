package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Block;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * Finds what stands between quotation marks, and the head of the speaker's phrase in the reporting clause beside it. An
 * utterance that a reporting clause or a paragraph break divides is one quotation a piece, with all its pieces.
 */
public final class QuotationFinder {
    /** The quotations in order of position. */
    public List<Quotation> find(Reading reading) {
        List<Utterance> utterances = utterances(reading);
        ReportingClauses clauses = new ReportingClauses(reading, Utterance.spans(utterances));
        List<Clause> found =
                new ArrayList<>(utterances.stream().map(clauses::of).toList());
        List<Integer> groups = new Turns(reading, utterances, found).assign();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            int group = groups.get(i);
            List<Span> pieces = new ArrayList<>();
            for (int j = 0; j < utterances.size(); j++) {
                if (groups.get(j) == group) {
                    pieces.add(utterances.get(j).span());
                }
            }
            Clause clause = found.get(i);
            int sentence =
                    clause.found() ? clause.sentence() : utterances.get(i).first();
            quotations.add(
                    new Quotation(utterances.get(i).span(), pieces, sentence, clause.speaker(), clause.cue() >= 0));
        }
        return quotations;
    }

    private static List<Utterance> utterances(Reading reading) {
        List<Utterance> utterances = new ArrayList<>();
        for (int b = 0; b < reading.blocks().size(); b++) {
            Block block = reading.blocks().get(b);
            if (block.kind() == BlockKind.BOILERPLATE || block.kind() == BlockKind.BYLINE) {
                continue;
            }
            for (QuoteMarks.Passage passage : QuoteMarks.pair(reading.article().text(), block.span())) {
                add(utterances, reading, passage, b);
            }
        }
        return utterances;
    }

    private static void add(List<Utterance> utterances, Reading reading, QuoteMarks.Passage passage, int block) {
        List<Sentence> touched = reading.sentences().stream()
                .filter(s -> s.block() == block && s.span().overlaps(passage.span()))
                .toList();
        if (touched.isEmpty()) {
            return;
        }
        Sentence first = touched.get(0);
        Sentence last = touched.get(touched.size() - 1);
        String text = reading.article().text();
        String outside = text.substring(
                        first.span().begin(),
                        Math.max(first.span().begin(), passage.span().begin()))
                + text.substring(
                        Math.min(last.span().end(), passage.span().end()),
                        last.span().end());
        boolean whole = outside.chars().noneMatch(Character::isLetterOrDigit);
        utterances.add(new Utterance(passage.span(), block, first.index(), last.index(), whole, passage.closed()));
    }
}
