package org.newsgraph.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.newsgraph.extract.event.EncodedSample.Finder;
import org.newsgraph.extract.event.EncoderWeighting;
import org.newsgraph.extract.event.EncoderWeighting.Others;
import org.newsgraph.extract.event.EventExtractor;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.events.EventReader;
import org.newsgraph.read.names.NameModel;

/**
 * Shows what annotated articles say of the weights between rules and encoder ({@link EncoderWeighting#FITTED}): how right
 * tellings are with others. Each article is read by the encoder that was trained without its fold; a fold is left out if its
 * encoder is not there.
 *
 * <p>Usage: {@code EncoderWeights FOLDER_OF_ARTICLES CACHE_FOLDER FOLDS_FOLDER}; the last holds {@code fold0.onnx} and {@code
 * fold1.onnx}, which {@code importer/src/train/events/relearn.py} writes if it is given the fold.
 */
public final class EncoderWeights {
    /** As many as {@code importer/src/train/events/prepare.py} makes. */
    private static final int FOLDS = 2;

    /** From this probability on, words that only the encoder finds are counted. */
    private static final double FAINT = 0.1;

    private static final Pattern STORY = Pattern.compile("^(\\S+/\\d+)_.*$");

    private static final List<Double> TYPES = List.of(0.02, 0.05, 0.1, 0.2, 0.4);
    private static final List<Double> REALIS = List.of(0.02, 0.05, 0.1, 0.25);
    private static final List<Double> RULE = List.of(0.0, 0.5, 1.0, 1.5, 2.5);
    private static final List<Double> NONE = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5);
    /** A type of fewer tellings is not shown by itself. */
    private static final int MANY = 50;

    /** An annotated article, with all that its tellings are found from. */
    private record Read(
            EventAnnotations.Sentence annotated, Reading reading, Mentions mentions, List<TimeExpression> times) {}

    private final PrintStream out;
    private final EventExtractor extractor = new EventExtractor();

    EncoderWeights(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new EncoderWeights(System.out).run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    void run(Path articles, Path cache, Path folds) throws IOException {
        List<Read> all = read(articles, cache, folds);
        out.printf(
                "%d articles, %d events%n",
                all.size(),
                all.stream().mapToInt(r -> r.annotated().events().size()).sum());
        printTellings(tellings(all, EncoderWeighting.FITTED.telling(FAINT)));
        printShares(
                "type by rule",
                with(all, TYPES, EncoderWeighting.FITTED::holdingTypes),
                t -> t.sample().rules().type(),
                MANY,
                EncodedTelling::hasRightType);
        printShares(
                "realis by rule",
                with(all, REALIS, EncoderWeighting.FITTED::holdingRealis),
                t -> t.sample().rules().realis(),
                1,
                EncodedTelling::hasRightRealis);
        out.printf("%nWho takes part in tellings that are events, by what the rules know of others%nrule none");
        for (Others others : Others.values()) {
            out.printf("  %-34s", others);
        }
        printParticipants("as fitted", tellings(all, EncoderWeighting.FITTED));
        for (double rule : RULE) {
            for (double none : NONE) {
                printParticipants(
                        String.format(Locale.ROOT, "%4.1f %4.2f", rule, none),
                        tellings(all, EncoderWeighting.FITTED.weighingRoles(rule, none)));
            }
        }
        out.println();
    }

    private static List<Read> read(Path articles, Path cache, Path folds) throws IOException {
        Map<Integer, ArticleReader> readers = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Path encoder = folds.resolve("fold" + fold + ".onnx");
            if (Files.exists(encoder)) {
                readers.put(fold, new ArticleReader(NameModel.ACCURATE, EventReader.of(encoder)));
            }
        }
        ReadingCache readings = new ReadingCache(cache, ArticleReader.VERSION);
        List<Read> all = new ArrayList<>();
        for (EventAnnotations.Sentence article : EventAnnotations.articles(articles)) {
            ArticleReader reader = readers.get(fold(article.key()));
            if (reader != null) {
                Reading reading = reader.named(readings.get(article.article(), reader::annotated));
                Mentions mentions = new MentionExtractor().extract(reading, new QuotationFinder().find(reading));
                all.add(new Read(article, reading, mentions, new TimeTagger().tag(reading)));
            }
        }
        return all;
    }

    /** The fold of the article with this key, as {@code prepare.py} has it: those that begin with the same number tell the same story. */
    static int fold(String key) {
        CRC32 crc = new CRC32();
        crc.update(STORY.matcher(key).replaceFirst("$1").getBytes(StandardCharsets.UTF_8));
        return (int) ((crc.getValue() >> 8) % FOLDS);
    }

    private List<EncodedTelling> tellings(List<Read> all, EncoderWeighting weighting) {
        return all.stream()
                .flatMap(r -> extractor.samples(r.reading(), r.mentions(), r.times(), weighting).stream()
                        .map(sample -> EncodedTelling.of(sample, r.annotated())))
                .toList();
    }

    private Map<Double, List<EncodedTelling>> with(
            List<Read> all, List<Double> weights, DoubleFunction<EncoderWeighting> weighting) {
        Map<Double, List<EncodedTelling>> byWeight = new LinkedHashMap<>();
        weights.forEach(w -> byWeight.put(w, tellings(all, weighting.apply(w))));
        return byWeight;
    }

    /** How many tellings there are, and how many of them are events, by the encoder's probability. */
    private void printTellings(List<EncodedTelling> tellings) {
        out.printf("%nTellings, and the share of them that are events, by who finds them%nfrom");
        for (Finder finder : Finder.values()) {
            out.printf("  %12s", finder);
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth;
            out.printf(Locale.ROOT, "%n %.1f", from / 10.0);
            for (Finder finder : Finder.values()) {
                List<EncodedTelling> here = tellings.stream()
                        .filter(t -> t.sample().finder() == finder
                                && Math.min(9, (int) (t.sample().probability() * 10)) == from)
                        .toList();
                out.printf(Locale.ROOT, "  %6d %s", here.size(), share(here, EncodedTelling::isEvent));
            }
        }
        out.println();
    }

    /** Of tellings by rule that are events, the share that are right, by weight: of all and of each group that is no smaller than {@code least}. */
    private <K extends Comparable<K>> void printShares(
            String what,
            Map<Double, List<EncodedTelling>> byWeight,
            Function<EncodedTelling, K> group,
            int least,
            Predicate<EncodedTelling> right) {
        out.printf("%nTellings that are events, and the share of them that are right, if the %s is kept from%n", what);
        out.printf("%-20s", "");
        byWeight.keySet().forEach(weight -> out.printf(Locale.ROOT, "  %5.2f", weight));
        Map<String, List<List<EncodedTelling>>> rows = new LinkedHashMap<>();
        for (List<EncodedTelling> tellings : byWeight.values()) {
            List<EncodedTelling> found = tellings.stream()
                    .filter(t -> t.isFound() && t.sample().finder() == Finder.RULES)
                    .toList();
            rows.computeIfAbsent("all", k -> new ArrayList<>()).add(found);
            found.stream()
                    .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
                    .forEach((key, of) -> rows.computeIfAbsent(key.toString(), k -> new ArrayList<>())
                            .add(of));
        }
        rows.forEach((name, cells) -> {
            if (cells.get(0).size() >= least) {
                out.printf(Locale.ROOT, "%n%-14s %5d", name, cells.get(0).size());
                cells.forEach(cell -> out.printf("  %s", share(cell, right)));
            }
        });
        out.println();
    }

    /** Precision, recall and F1 of who takes part, and of how many tellings which share has all right. */
    private void printParticipants(String weights, List<EncodedTelling> tellings) {
        out.printf("%n%-9s", weights);
        for (Others others : Others.values()) {
            List<EncodedTelling> found = tellings.stream()
                    .filter(t -> t.isFound() && t.sample().others() == others)
                    .toList();
            double told = found.stream().mapToInt(t -> t.told().size()).sum();
            double annotated =
                    found.stream().mapToInt(t -> t.annotated().size()).sum();
            double right = found.stream().mapToInt(EncodedTelling::sidesRight).sum();
            out.printf(
                    Locale.ROOT,
                    "  P %.3f R %.3f F1 %.3f %s of %4d",
                    right / told,
                    right / annotated,
                    2 * right / (told + annotated),
                    share(found, t -> t.told().equals(t.annotated())),
                    found.size());
        }
    }

    private static String share(List<EncodedTelling> of, Predicate<EncodedTelling> right) {
        return of.isEmpty()
                ? "    -"
                : String.format(Locale.ROOT, "%.3f", of.stream().filter(right).count() / (double) of.size());
    }
}
