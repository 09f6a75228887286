package org.newsgraph.pipeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * Readings without their names, kept in a folder, by the article's digest and the reader's version, so that an article is read only once.
 * Safe for several threads and processes: a file appears whole or not at all.
 */
public final class ReadingCache {
    private record Entry(List<Block> blocks, List<Sentence> sentences) {}

    private final ObjectMapper mapper = CBORMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .build();
    private final Path folder;

    public ReadingCache(Path folder, String readerVersion) {
        this.folder = folder.resolve(readerVersion);
    }

    /**
     * The cached reading of the article, or the one that {@code reader} makes, which is then kept.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public Reading get(Article article, Function<Article, Reading> reader) {
        Path file = folder.resolve(article.sha256() + ".cbor.gz");
        try {
            if (Files.exists(file)) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
                    Entry entry = mapper.readValue(in, Entry.class);
                    return new Reading(article, entry.blocks(), entry.sentences(), List.of());
                }
            }
            Reading reading = reader.apply(article);
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, article.sha256().substring(0, 8), ".part");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
                mapper.writeValue(out, new Entry(reading.blocks(), reading.sentences()));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
