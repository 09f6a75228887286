package org.newsgraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The article of a PDF or of a word processor's document, read by Apache Tika: its paragraphs, one block each with an empty line
 * between, and its title, author and day of creation. Pictures and embedded files are passed over. A document that unpacks to far
 * more than it is, or that takes long, is refused.
 */
final class DocumentArticle {
    private static final int SECONDS = 60;

    /**
     * What was read.
     *
     * @param created the day on which the document was made, where neither its text nor anything else says when it was published
     */
    record Read(Draft draft, @Nullable LocalDate created) {}

    private DocumentArticle() {}

    /** The article, or throws {@link BadInput}: encrypted, broken, scanned, too large, too slow. */
    static Read read(DocumentKind kind, byte[] bytes, int maxCharacters) throws BadInput {
        Parser parser = parser(kind, bytes);
        DocumentText text = new DocumentText(maxCharacters);
        Metadata metadata = new Metadata();
        inTime(() -> {
            parse(parser, bytes, text, metadata);
            return true;
        });
        if (text.isTooLong()) {
            throw Intake.tooLarge(0, text.length(), maxCharacters);
        }
        String body = text.text();
        if (body.isBlank()) {
            throw new BadInput(0, kind == DocumentKind.PDF ? Reason.NO_TEXT_LAYER : Reason.NO_TEXT, "");
        }
        return of(body, metadata);
    }

    private static Read of(String body, Metadata metadata) {
        Optional<LocalDate> said = PublicationDate.ofText(body);
        @Nullable
        LocalDate created = said.isPresent()
                ? null
                : Optional.ofNullable(metadata.get(TikaCoreProperties.CREATED))
                        .flatMap(PublicationDate::ofValue)
                        .orElse(null);
        Draft draft = new Draft(
                null,
                0,
                title(body, metadata),
                null,
                given(metadata.get(TikaCoreProperties.CREATOR)),
                said.orElse(created),
                null,
                given(metadata.get(TikaCoreProperties.LANGUAGE)),
                body);
        return new Read(draft, created);
    }

    /** That of the metadata, unless a program put the name of the file there. */
    private static @Nullable String title(String body, Metadata metadata) {
        String title = given(metadata.get(TikaCoreProperties.TITLE));
        return title != null && !title.matches("(?i)Microsoft Word - .*|untitled.*|.*\\.\\w{3,4}")
                ? title
                : Headline.of(body).orElse(null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Parser parser(DocumentKind kind, byte[] bytes) throws BadInput {
        return switch (kind) {
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            case DOC -> ofContainer(bytes);
            case OTHER -> throw new BadInput(0, Reason.UNSUPPORTED, "a spreadsheet, a presentation or another package");
        };
    }

    private static Parser ofContainer(byte[] bytes) throws BadInput {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new BadInput(0, Reason.ENCRYPTED, "");
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new BadInput(0, Reason.UNSUPPORTED, "an office document other than Word's");
            }
            return new OfficeParser();
        } catch (IOException | RuntimeException e) {
            throw malformed(e);
        }
    }

    private static void parse(Parser parser, byte[] bytes, DocumentText text, Metadata metadata)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            SecureContentHandler bounded = new SecureContentHandler(text, in);
            try {
                parser.parse(in, bounded, metadata, context());
            } catch (SAXException e) {
                bounded.throwIfCauseOf(e);
                if (!text.isTooLong()) {
                    throw e;
                }
            }
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // passed over
        }
    }

    /** On a thread that is left behind if it does not end in time: no parser of documents can be stopped from outside. */
    private static void inTime(Callable<Boolean> work) throws BadInput {
        FutureTask<Boolean> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new BadInput(0, Reason.TOO_SLOW, "more than " + SECONDS + " seconds");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new BadInput(0, Reason.TOO_SLOW, "interrupted");
        } catch (ExecutionException e) {
            throw bad(e.getCause());
        }
    }

    private static BadInput bad(@Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError error) {
            throw error;
        }
        return cause instanceof EncryptedDocumentException ? new BadInput(0, Reason.ENCRYPTED, "") : malformed(cause);
    }

    private static BadInput malformed(@Nullable Throwable cause) {
        String message = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return new BadInput(0, Reason.MALFORMED_DOCUMENT, line.length() > 120 ? line.substring(0, 120) : line);
    }
}
