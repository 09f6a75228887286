package org.newsgraph.export;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where several files of one export go: a folder, or a zip archive. One file is written at a time. */
public interface FileSet extends AutoCloseable {
    /** Opens a file of this name, UTF-8; the file before it must be closed. */
    Writer open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /** Files in a folder, which is made if it is not there. */
    static FileSet folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FileSet() {
            @Override
            public Writer open(String name) throws IOException {
                return Files.newBufferedWriter(folder.resolve(name));
            }

            @Override
            public void close() {
                // each file is closed by who wrote it
            }
        };
    }

    /** Entries of an archive. */
    static FileSet zip(Path archive) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        return new FileSet() {
            @Override
            public Writer open(String name) throws IOException {
                // the same time of day in every archive, so that equal graphs make equal files
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                return new FilterWriter(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
                    @Override
                    public void close() throws IOException {
                        out.flush();
                        zip.closeEntry();
                    }
                };
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
