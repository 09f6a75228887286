package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.train.corpora.CorpusFetch;
import org.newsgraph.train.corpora.PublicCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches the corpora that the shipped name finders were trained on. */
@Command(
        name = "corpora",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches the corpora that the shipped name finders were trained and chosen on from their public",
            "repositories, with git, and writes them as CoNLL files. Their licences stand in the list of --dry-run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph train corpora --dry-run",
            "  newsgraph train corpora --out corpora",
            "  newsgraph train corpora --from fetched-before --out corpora"
        })
final class TrainCorporaCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            defaultValue = "corpora",
            paramLabel = "DIR",
            description = "Where they go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("corpora");

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Take CoNLL files that are there already, after checking their SHA-256 digests; no network.")
    private @Nullable Path from;

    @Option(
            names = "--dry-run",
            description = "Only list what would be fetched: repository, commit, files, licence, digest.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter printer = spec.commandLine().getOut();
        CorpusFetch fetch = new CorpusFetch(out);
        for (PublicCorpus corpus : PublicCorpus.all()) {
            if (dryRun) {
                list(corpus, printer);
            } else {
                Path file = from == null ? fetch.fetch(corpus) : fetch.copy(corpus, from);
                report(corpus, file, fetch.isKnown(corpus), printer);
            }
            printer.flush();
        }
        return ExitCode.OK.code();
    }

    private static void list(PublicCorpus corpus, PrintWriter printer) {
        printer.println(corpus.file() + " (" + corpus.folder() + ")");
        printer.println("  repository  " + corpus.repository() + " at " + corpus.commit());
        printer.println("  files       " + String.join(", ", corpus.paths()));
        printer.println("  licence     " + corpus.licence());
        printer.printf(Locale.ROOT, "  as trained  %,d tokens, SHA-256 %s%n", corpus.tokens(), corpus.digest());
    }

    private static void report(PublicCorpus corpus, Path file, boolean known, PrintWriter printer) {
        long tokens = TokenFiles.conll(file).stream()
                .flatMap(List::stream)
                .map(TaggedSentence::tokens)
                .mapToLong(List::size)
                .sum();
        String what = known
                ? "the very file that the shipped models were trained on"
                : String.format(
                        Locale.ROOT,
                        "another conversion than the %,d tokens that the shipped models were trained on",
                        corpus.tokens());
        printer.printf(Locale.ROOT, "%s: %,d tokens, %s%n", file, tokens, what);
    }
}
