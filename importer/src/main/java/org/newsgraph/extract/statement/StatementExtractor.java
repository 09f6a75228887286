package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;
import org.newsgraph.model.StatementKind;
import org.newsgraph.model.TimeExpression;

/** Turns quotations and reported speech into statements with speaker, addressee, medium and topic. */
public final class StatementExtractor {
    private static final double NAMED_BESIDE = 0.9;
    private static final double REPORTED = 0.8;
    private static final double ACTING = 0.5;
    private static final double OPEN = 0.4;
    private static final int GOES_ON = 3;

    /** The statements in order of position. */
    public List<Statement> extract(
            Reading reading,
            Mentions mentions,
            List<Quotation> quotations,
            List<TimeExpression> times,
            List<Event> events) {
        return new Document(reading, mentions, quotations, times).statements();
    }

    /** A statement before it has its number. */
    private record Draft(
            List<Span> pieces, StatementKind kind, @Nullable String speaker, int sentence, int cue, double confidence) {
        Span span() {
            return pieces.stream().reduce(Span::cover).orElseThrow();
        }
    }

    private static final class Document {
        private final Reading reading;
        private final Mentions mentions;
        private final List<Quotation> quotations;
        private final Speakers speakers;
        private final Circumstances circumstances;

        Document(Reading reading, Mentions mentions, List<Quotation> quotations, List<TimeExpression> times) {
            this.reading = reading;
            this.mentions = mentions;
            this.quotations = quotations;
            this.speakers = new Speakers(reading, mentions);
            this.circumstances = new Circumstances(speakers, times);
        }

        List<Statement> statements() {
            List<Draft> drafts = direct();
            indirect(drafts);
            drafts.sort(Comparator.comparing(Draft::span));
            List<Statement> statements = new ArrayList<>();
            Channel channel = new Channel();
            for (Draft draft : drafts) {
                Sentence sentence = reading.sentences().get(draft.sentence());
                String named = circumstances.medium(sentence, draft.cue());
                String medium = channel.of(named, draft.speaker(), draft.sentence(), draft.kind());
                statements.add(statement(draft, "s" + (statements.size() + 1), medium));
            }
            return statements;
        }

        private List<Draft> direct() {
            Map<List<Span>, List<Quotation>> groups = quotations.stream()
                    .collect(Collectors.groupingBy(Quotation::pieces, LinkedHashMap::new, Collectors.toList()));
            List<Draft> drafts = new ArrayList<>();
            Draft last = null;
            for (List<Quotation> group : groups.values()) {
                Quotation first =
                        group.stream().filter(q -> q.speaker() >= 0).findFirst().orElse(group.get(0));
                if (isMentionOnly(first)) {
                    continue;
                }
                int cue = first.speaker() < 0 ? -1 : cueOf(first);
                String speaker = speaker(first, cue, last);
                last = new Draft(
                        first.pieces(),
                        StatementKind.DIRECT,
                        speaker,
                        first.sentence(),
                        cue,
                        confidence(first, speaker));
                drafts.add(last);
            }
            return drafts;
        }

        private static double confidence(Quotation quotation, @Nullable String speaker) {
            return speaker == null ? OPEN : quotation.reported() ? NAMED_BESIDE : ACTING;
        }

        /** Behind "he added", and behind a pronoun of which coreference knows no name, who spoke just before. */
        private @Nullable String speaker(Quotation quotation, int cue, @Nullable Draft last) {
            String speaker = speakers.of(quotation.sentence(), quotation.speaker());
            if (quotation.speaker() < 0 || last == null || last.speaker() == null) {
                return speaker;
            }
            Sentence sentence = reading.sentences().get(quotation.sentence());
            int from = last.span().end();
            int to = sentence.span().begin();
            long between = reading.sentences().stream()
                    .filter(s -> s.span().begin() >= from && s.span().end() <= to)
                    .count();
            boolean near = between <= GOES_ON;
            boolean pronoun = sentence.token(quotation.speaker()).isPronoun();
            boolean adds = cue >= 0 && Cues.is(sentence.token(cue), CueClass.ADD);
            return near && pronoun && (adds || !isNamed(speaker)) ? last.speaker() : speaker;
        }

        private boolean isNamed(@Nullable String entity) {
            return mentions.all().stream()
                    .anyMatch(m -> m.kind() == MentionKind.NAME && m.entity().equals(entity));
        }

        /** A title, or words without a speaker in single quotation marks: quoted as words, not as speech. */
        private boolean isMentionOnly(Quotation quotation) {
            boolean headline =
                    reading.block(reading.sentences().get(quotation.sentence())).kind() != BlockKind.PARAGRAPH;
            boolean title = !headline
                    && (Titles.isNickname(reading, quotation)
                            || (Titles.looksLikeTitle(reading, quotation) && !isJudgement(quotation)));
            char mark = reading.article().text().charAt(quotation.span().begin());
            boolean single = mark == '\'' || mark == '‘' || mark == '’';
            boolean open = quotation.speaker() < 0;
            boolean elsewhere =
                    !reading.sentences().get(quotation.sentence()).span().overlaps(quotation.span());
            return title || (single && elsewhere) || (open && single && !Titles.soundsLikeSpeech(reading, quotation));
        }

        /** "called her "Iron Lady"", "denounced it as "Plan Zero"": capitals, but words of the speaker. */
        private boolean isJudgement(Quotation quotation) {
            if (quotation.speaker() < 0) {
                return false;
            }
            Sentence sentence = reading.sentences().get(quotation.sentence());
            int cue = cueOf(quotation);
            int first = sentence.firstToken(quotation.span());
            boolean as = first > 0 && sentence.token(first - 1).text().equals("as");
            return as || (cue >= 0 && Cues.is(sentence.token(cue), CueClass.CALL));
        }

        /** The reporting verb whose subject the speaker is. */
        private int cueOf(Quotation quotation) {
            Sentence sentence = reading.sentences().get(quotation.sentence());
            Subjects subjects = new Subjects(sentence, quotation.span());
            int nearest = -1;
            for (int i = 0; i < sentence.size(); i++) {
                boolean inside = quotation.span().overlaps(sentence.token(i).span());
                if (!inside && Cues.isVerb(sentence.token(i)) && !isAside(sentence, i, nearest)) {
                    boolean his = subjects.of(i) == quotation.speaker() || subjects.inverted(i) == quotation.speaker();
                    nearest = his ? i : nearest;
                }
            }
            return nearest;
        }

        /** "He said, referring to …": a participle beside the verb that reports. */
        private static boolean isAside(Sentence sentence, int verb, int reporting) {
            return reporting >= 0
                    && sentence.token(verb).tag().equals("VBG")
                    && sentence.syntax().is(verb, "advcl")
                    && sentence.syntax().head(verb) == reporting;
        }

        private void indirect(List<Draft> drafts) {
            List<Span> quoted = quotations.stream().map(Quotation::span).toList();
            for (ReportedSpeech.Report report : new ReportedSpeech(reading).find()) {
                Sentence sentence = reading.sentences().get(report.sentence());
                BlockKind kind = reading.block(sentence).kind();
                Span cue = sentence.token(report.cue()).span();
                boolean covered = quoted.stream().anyMatch(q -> q.overlaps(report.content()) || q.overlaps(cue));
                if (covered
                        || (kind != BlockKind.PARAGRAPH
                                && kind != BlockKind.HEADLINE
                                && kind != BlockKind.SUBHEADING)) {
                    continue;
                }
                boolean used =
                        drafts.stream().anyMatch(d -> d.sentence() == report.sentence() && d.cue() == report.cue());
                String speaker = speakers.of(report.sentence(), report.speaker());
                if (speaker != null && !used) {
                    drafts.add(new Draft(
                            List.of(report.content()),
                            StatementKind.INDIRECT,
                            speaker,
                            report.sentence(),
                            report.cue(),
                            REPORTED));
                }
            }
        }

        private Statement statement(Draft draft, String id, @Nullable String medium) {
            Sentence sentence = reading.sentences().get(draft.sentence());
            String text = draft.pieces().stream().map(reading::text).collect(Collectors.joining(" "));
            return new Statement(
                    id,
                    draft.span(),
                    draft.pieces(),
                    draft.kind(),
                    text,
                    draft.speaker(),
                    circumstances.addressee(sentence, draft.cue()),
                    medium,
                    about(draft),
                    circumstances.timex(sentence, draft.cue(), draft.pieces()),
                    draft.cue() < 0 ? null : sentence.token(draft.cue()).span(),
                    draft.confidence());
        }

        private List<String> about(Draft draft) {
            return mentions.all().stream()
                    .filter(m -> m.type() != EntityType.OTHER && !m.entity().equals(draft.speaker()))
                    .filter(m -> draft.pieces().stream().anyMatch(p -> p.contains(m.span())))
                    .map(Mention::entity)
                    .distinct()
                    .toList();
        }
    }
}
