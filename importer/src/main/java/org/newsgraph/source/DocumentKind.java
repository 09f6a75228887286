package org.newsgraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The kinds of documents of word processors, told by their content. */
enum DocumentKind {
    PDF,
    /** Word 97 to 2003, and whatever else is in the same kind of container. */
    DOC,
    DOCX,
    ODT,
    RTF,
    /** Spreadsheets, presentations and other packages: no text to read as an article. */
    OTHER;

    static Optional<DocumentKind> of(byte[] bytes) {
        if (Decoded.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (Decoded.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(DOC);
        }
        if (Decoded.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(RTF);
        }
        return Decoded.startsWith(bytes, 'P', 'K', 3, 4) ? ofPackage(bytes) : Optional.empty();
    }

    /** By the names in the archive's directory; nothing is unpacked but the name of the media type. */
    private static Optional<DocumentKind> ofPackage(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return Optional.of(zip.getEntry("word/document.xml") == null ? OTHER : DOCX);
            }
            if (zip.getEntry("mimetype") == null) {
                return Optional.empty();
            }
            byte[] type = zip.getInputStream(zip.getEntry("mimetype")).readNBytes(100);
            return Optional.of(
                    Arrays.equals(type, "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII))
                            ? ODT
                            : OTHER);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
