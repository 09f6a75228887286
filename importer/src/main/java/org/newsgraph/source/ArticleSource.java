package org.newsgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from paths (files, folders, patterns), from addresses of the web, and from standard input, {@code -}.
 *
 * <pre>{@code
 * Harvest harvest = new ArticleSource(SourceOptions.standard(), System.in).read(List.of("seeds"));
 * }</pre>
 *
 * <p>The day of publication is that of the options, else of front matter or metadata, else of the text ("Updated Nov 15, 2016", a
 * dateline); it is never invented. No input stops the others: what is bad is in {@link Harvest#rejections()}.
 */
public final class ArticleSource {
    public static final String STANDARD_INPUT = "-";
    /** Files beyond this many bytes are refused unread, unless they are JSON Lines, feeds or archives of many articles. */
    private static final long BYTES_A_CHARACTER = 4;

    /** Documents hold pictures and fonts beside their text. */
    private static final long BYTES_OF_A_DOCUMENT = 200_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SourceOptions options;
    private final InputStream standardInput;

    public ArticleSource(SourceOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    public Harvest read(List<String> inputs) {
        List<String> paths = inputs.stream()
                .filter(i -> !i.equals(STANDARD_INPUT) && !WebPages.isAddress(i))
                .toList();
        InputFiles files = InputFiles.of(paths);
        List<Rejection> rejections = new ArrayList<>(files.rejections());
        Contents contents = new Contents(options.maxCharacters());
        for (Path file : files.files()) {
            read(file, contents, rejections);
        }
        fetch(inputs.stream().filter(WebPages::isAddress).distinct().toList(), contents, rejections);
        if (inputs.contains(STANDARD_INPUT)) {
            readStandardInput(contents, rejections);
        }
        return harvest(contents, files, rejections);
    }

    private void read(Path file, Contents contents, List<Rejection> rejections) {
        try {
            long size = Files.size(file);
            if (size > largest(file)) {
                rejections.add(Intake.tooLarge(0, size, options.maxCharacters()).in(file.toString()));
            } else {
                contents.read(file.toString(), Files.readAllBytes(file));
            }
        } catch (AccessDeniedException e) {
            rejections.add(Rejection.of(file.toString(), Reason.UNREADABLE));
        } catch (IOException e) {
            rejections.add(new Rejection(file.toString(), 0, Reason.UNREADABLE, String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            rejections.add(new Rejection(file.toString(), 0, Reason.TOO_LARGE, "it does not fit into memory"));
        }
    }

    /** How many bytes the file may have, told by how it begins. */
    private long largest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (Format.of(in.readNBytes(8192))) {
                case JSON, FEED, ZIP -> Long.MAX_VALUE;
                case DOCUMENT -> BYTES_OF_A_DOCUMENT;
                case BINARY, HTML, TEXT -> options.maxCharacters() * BYTES_A_CHARACTER;
            };
        }
    }

    private static void fetch(List<String> addresses, Contents contents, List<Rejection> rejections) {
        WebPages web = new WebPages(PATIENCE);
        for (String address : addresses) {
            try {
                contents.read(address, web.fetch(address));
            } catch (BadInput bad) {
                rejections.add(bad.in(address));
            }
        }
    }

    private void readStandardInput(Contents contents, List<Rejection> rejections) {
        try {
            contents.read("standard input", standardInput.readAllBytes());
        } catch (IOException e) {
            rejections.add(new Rejection("standard input", 0, Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private Harvest harvest(Contents contents, InputFiles files, List<Rejection> rejections) {
        List<ArticleIds.Source> drafts = new ArrayList<>();
        for (Intake intake : contents.intakes()) {
            rejections.addAll(intake.rejections());
            boolean address = WebPages.isAddress(intake.source());
            boolean one = intake.drafts().size() == 1;
            boolean whole = one && !address && !intake.source().equals("standard input");
            for (Draft d : intake.drafts()) {
                Draft draft = address && one ? at(intake.source(), d) : d;
                drafts.add(new ArticleIds.Source(intake.source(), whole && d.line() == 0, dated(draft)));
            }
        }
        ArticleIds ids = new ArticleIds();
        var articles = ids.settle(drafts);
        rejections.addAll(ids.rejections());
        List<Notice> notices = new ArrayList<>(files.notices());
        notices.addAll(contents.notices());
        notices.addAll(ids.notices());
        return new Harvest(articles, rejections, notices);
    }

    /** A page without an address of its own has the one that it was fetched from. */
    private static Draft at(String address, Draft d) {
        String url = d.url() == null ? address : resolved(address, d.url());
        return new Draft(
                d.id(), d.line(), d.title(), d.publisher(), d.byline(), d.publishedOn(), url, d.language(), d.text());
    }

    /** What a page says of its address may be no address at all. */
    private static String resolved(String address, String said) {
        try {
            return URI.create(address).resolve(said.replace(' ', '+')).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private Draft dated(Draft d) {
        @Nullable LocalDate day = options.published() != null ? options.published() : d.publishedOn();
        if (day == null) {
            day = PublicationDate.ofText(d.text()).orElse(null);
        }
        return new Draft(d.id(), d.line(), d.title(), d.publisher(), d.byline(), day, d.url(), d.language(), d.text());
    }
}
