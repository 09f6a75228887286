package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.statement.QuoteMarks;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Where the sentences of an article stand, by their index: in its headings, how deep in its report, in which paragraph. */
final class Layout {
    private static final Set<BlockKind> HEADINGS = EnumSet.of(BlockKind.HEADLINE, BlockKind.SUBHEADING);

    private final List<Integer> before = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    private final List<Span> quoted = new ArrayList<>();

    Layout(Reading reading) {
        int report = 0;
        for (Sentence s : reading.sentences()) {
            BlockKind kind = reading.block(s).kind();
            before.add(report);
            report += kind == BlockKind.PARAGRAPH ? 1 : 0;
            paragraphs.add(reading.block(s).span().begin());
            headings.add(HEADINGS.contains(kind) || (s.index() == 0 && isAlone(reading, s)));
        }
        reading.blocks().stream()
                .flatMap(b -> QuoteMarks.pair(reading.article().text(), b.span()).stream())
                .map(QuoteMarks.Passage::span)
                .forEach(quoted::add);
    }

    /** A first line that is one sentence is a headline, even with a full stop if more follows. */
    private static boolean isAlone(Reading reading, Sentence first) {
        List<Sentence> all = reading.sentences();
        return all.size() > 1
                ? !reading.block(all.get(1)).equals(reading.block(first))
                : !reading.text(first.span()).endsWith(".");
    }

    /** How many sentences of the report stand before it, headings and datelines not counted. */
    int before(int sentence) {
        return before.get(sentence);
    }

    /** Equal for the sentences of one paragraph only. */
    int paragraph(int sentence) {
        return paragraphs.get(sentence);
    }

    boolean isHeading(int sentence) {
        return headings.get(sentence);
    }

    /** Whether the words stand between quotation marks. */
    boolean isQuoted(Span words) {
        return quoted.stream().anyMatch(q -> q.contains(words));
    }
}
