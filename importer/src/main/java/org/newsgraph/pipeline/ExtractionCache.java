package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;

/**
 * Extractions in a folder, by the digest of the article and the version of what made them, so that no article is extracted twice
 * whatever graph it goes into. They are kept without the text. A file appears whole or not at all, so several threads and processes
 * may share a folder; one that cannot be read or written is as if it were not there. Thread-safe.
 */
public final class ExtractionCache implements AutoCloseable {
    private static final String ENDING = ".extraction";

    private record Entry(Path file, long bytes, FileTime used) {}

    private final Path folder;
    private final Path entries;
    private final long mostBytes;
    private final ExtractionCodec codec = new ExtractionCodec();
    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicReference<Optional<IOException>> failure = new AtomicReference<>(Optional.empty());

    /**
     * A cache in a folder, which is made when something is put into it.
     *
     * @param version names all that an extraction depends on besides its article
     * @param mostBytes what the folder holds at most after {@link #close}; what was used last stays
     */
    public ExtractionCache(Path folder, String version, long mostBytes) {
        this.folder = folder;
        this.entries = folder.resolve((ExtractionCodec.VERSION + "-" + version).replaceAll("[^A-Za-z0-9.-]+", "-"));
        this.mostBytes = mostBytes;
    }

    /** The extraction of the article that is kept, or else the one that is made, which is then kept. */
    Extraction get(Article article, Function<Article, Extraction> maker) {
        Path file = file(article);
        Optional<Extraction> kept = read(file, article);
        if (kept.isPresent()) {
            hits.incrementAndGet();
            return kept.get();
        }
        Extraction made = maker.apply(article);
        if (isText(article)) {
            write(file, made);
        }
        return made;
    }

    /** Half of a surrogate pair does not come back from a file as it was. */
    private static boolean isText(Article article) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        return encoder.canEncode(article.text()) && encoder.canEncode(String.valueOf(article.title()));
    }

    /** Whether none of the articles needs to be extracted. */
    public boolean holds(Collection<Article> articles) {
        return articles.stream().allMatch(a -> Files.exists(file(a)));
    }

    /** How many extractions came from here. */
    public int hits() {
        return hits.get();
    }

    /** Why something could not be kept, if so. */
    public Optional<IOException> failure() {
        return java.util.Objects.requireNonNull(failure.get());
    }

    private Path file(Article article) {
        return entries.resolve(article.sha256() + ENDING);
    }

    private Optional<Extraction> read(Path file, Article article) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Extraction kept = codec.decode(bytes);
            Files.setLastModifiedTime(file, FileTime.from(Clock.systemUTC().instant()));
            return Optional.of(of(article, kept));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // made anew, and written over
        }
    }

    private static Extraction of(Article article, Extraction x) {
        return new Extraction(
                article, x.sentences(), x.mentions(), x.times(), x.events(), x.relations(), x.statements());
    }

    private void write(Path file, Extraction made) {
        try {
            Files.createDirectories(entries);
            Path part = Files.createTempFile(entries, "new", ".part");
            Files.write(part, codec.encode(of(Article.of("cached", ""), made)));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            failure.set(Optional.of(e));
        }
    }

    /** Deletes what was used longest ago, of any version, until the folder holds no more than it may. */
    @Override
    public void close() {
        List<Entry> all = new ArrayList<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder, 2) : Stream.empty()) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(ENDING))::iterator) {
                all.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
            long bytes = all.stream().mapToLong(Entry::bytes).sum();
            all.sort(Comparator.comparing(Entry::used));
            for (Entry entry : all) {
                if (bytes <= mostBytes) {
                    break;
                }
                Files.deleteIfExists(entry.file());
                bytes -= entry.bytes();
            }
        } catch (IOException | UncheckedIOException e) {
            failure.set(Optional.of(new IOException(e.getMessage(), e)));
        }
    }
}
