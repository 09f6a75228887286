package org.newsgraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the content of one source, whatever its format, into an {@link Intake}; an archive becomes one intake an entry. */
final class Contents {
    /** Bytes of one entry of an archive; more is refused before it fills the memory. */
    private static final int MAX_ENTRY = 200_000_000;
    /** Bytes of all entries of an archive; what follows is left out, so that no small archive keeps a machine busy for hours. */
    private static final long MAX_UNPACKED = 4_000_000_000L;

    private final int maxCharacters;
    private final List<Intake> intakes = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private long unpacked;

    Contents(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    List<Intake> intakes() {
        return intakes;
    }

    List<Notice> notices() {
        return notices;
    }

    void read(String source, byte[] bytes) {
        Format format = Format.of(bytes);
        if (format == Format.ZIP) {
            unpack(source, bytes);
            return;
        }
        Intake intake = new Intake(source, maxCharacters);
        intakes.add(intake);
        try {
            read(format, bytes, intake);
        } catch (BadInput bad) {
            intake.reject(bad);
        }
    }

    private void read(Format format, byte[] bytes, Intake intake) throws BadInput {
        switch (format) {
            case DOCUMENT -> readDocument(bytes, intake);
            case BINARY -> throw new BadInput(0, Reason.BINARY, "");
            case JSON -> JsonArticles.read(text(bytes, intake), intake);
            case FEED -> FeedArticles.read(text(bytes, intake), intake);
            case HTML -> intake.accept(HtmlArticle.read(text(bytes, intake)));
            case TEXT -> readText(text(bytes, intake), intake);
            case ZIP -> throw new IllegalStateException("an archive has entries, no text");
        }
    }

    private void readDocument(byte[] bytes, Intake intake) throws BadInput {
        DocumentKind kind = DocumentKind.of(bytes).orElse(DocumentKind.OTHER);
        DocumentArticle.Read read = DocumentArticle.read(kind, bytes, maxCharacters);
        if (read.created() != null) {
            notices.add(new Notice(
                    intake.source(),
                    "day of publication taken from the day on which the file was made, " + read.created()));
        }
        intake.accept(read.draft());
    }

    private static void readText(String text, Intake intake) throws BadInput {
        if (text.isBlank()) {
            throw new BadInput(0, Reason.EMPTY, "");
        }
        intake.accept(FrontMatter.read(text));
    }

    private String text(byte[] bytes, Intake intake) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.fallback()) {
            notices.add(new Notice(intake.source(), "not UTF-8, read as windows-1252"));
        }
        return decoded.text();
    }

    private void unpack(String archive, byte[] bytes) {
        Intake complaints = new Intake(archive, maxCharacters);
        intakes.add(complaints);
        int entries = 0;
        unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries += unpack(archive, zip, entry) ? 1 : 0;
                if (unpacked > MAX_UNPACKED) {
                    complaints.reject(new BadInput(0, Reason.TOO_LARGE, "unpacked; what follows is left out"));
                    return;
                }
            }
        } catch (IOException e) {
            complaints.reject(new BadInput(0, Reason.MALFORMED_ARCHIVE, String.valueOf(e.getMessage())));
            return;
        }
        if (entries == 0) {
            complaints.reject(new BadInput(0, Reason.MALFORMED_ARCHIVE, "no files in it"));
        }
    }

    private boolean unpack(String archive, ZipInputStream zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.matches("(?:.*/)?\\..*")) {
            return false;
        }
        byte[] content = zip.readNBytes(MAX_ENTRY);
        unpacked += content.length;
        String source = archive + "!/" + name;
        if (content.length == MAX_ENTRY) {
            skipRest(zip);
            Intake intake = new Intake(source, maxCharacters);
            intake.reject(new BadInput(0, Reason.TOO_LARGE, ""));
            intakes.add(intake);
        } else if (Format.of(content) == Format.ZIP) {
            Intake intake = new Intake(source, maxCharacters);
            intake.reject(new BadInput(0, Reason.UNSUPPORTED, "an archive in an archive"));
            intakes.add(intake);
        } else {
            read(source, content);
        }
        return true;
    }

    private void skipRest(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = zip.read(buffer); n >= 0 && unpacked <= MAX_UNPACKED; n = zip.read(buffer)) {
            unpacked += n;
        }
    }
}
