package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;

/** PDF and the documents of word processors, made by the libraries that read them. */
final class DocumentArticleTest {
    private static final String BODY = "The minister met the ambassador in Oslo on Monday.";

    @TempDir
    private Path dir;

    @Test
    void a_PDF_gives_paragraphs_title_author_and_day() throws IOException {
        Path file = pdf(
                "report.pdf",
                "Minister meets ambassador",
                List.of("They talked about the fish-", "eries of the north."));
        Harvest harvest = read(file);
        Article article = only(harvest);
        assertEquals("report", article.id());
        assertEquals("Minister meets ambassador", article.title());
        assertEquals("A. Reporter", article.byline());
        assertEquals(LocalDate.of(2019, 3, 5), article.publishedOn());
        assertTrue(article.text().contains("They talked about the fisheries of the north."), article.text());
        assertTrue(
                harvest.notices().get(0).toString().contains("2019-03-05"),
                harvest.notices().toString());
    }

    @Test
    void a_text_that_says_when_it_was_published_goes_before_the_day_of_the_file() throws IOException {
        Harvest harvest = read(pdf("dated.pdf", "T", List.of("Updated Feb 1, 2019")));
        assertEquals(LocalDate.of(2019, 2, 1), only(harvest).publishedOn());
        assertEquals(List.of(), harvest.notices());
    }

    @Test
    void a_DOCX_gives_its_paragraphs_alone_or_in_an_archive() throws IOException {
        Path file = docx("report.docx");
        Article article = only(read(file));
        assertEquals("Minister meets ambassador\n\n" + BODY + "\n\nSaid “yes” 😀.", article.text());
        assertEquals("Minister meets ambassador", article.title());
        Path archive = dir.resolve("mail.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("attachments/report.docx"));
            zip.write(Files.readAllBytes(file));
        }
        assertEquals(article.text(), only(read(archive)).text());
    }

    @Test
    void ODT_and_RTF_give_their_paragraphs() throws IOException {
        Path odt = packed(
                "a.odt",
                List.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "content.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                        <text:h>Minister meets ambassador</text:h><text:p>The minister met the ambassador in Oslo on Monday.</text:p>
                        </office:text></office:body></office:document-content>"""));
        assertEquals("Minister meets ambassador\n\n" + BODY, only(read(odt)).text());
        Path rtf = Files.write(
                dir.resolve("b.rtf"),
                ("{\\rtf1\\ansi Minister meets ambassador\\par " + BODY + "\\par Caf\\'e9.\\par}").getBytes(US_ASCII));
        assertEquals(
                "Minister meets ambassador\n\n" + BODY + "\n\nCafé.",
                only(read(rtf)).text());
    }

    @Test
    void what_cannot_be_read_is_rejected_with_its_reason_and_stops_nothing() throws IOException {
        Path good = Files.writeString(dir.resolve("good.txt"), "Text.");
        assertRejected(Reason.NO_TEXT_LAYER, pdf("scan.pdf", "T", List.of()), good);
        assertRejected(Reason.ENCRYPTED, encrypted(), good);
        byte[] whole = Files.readAllBytes(pdf("whole.pdf", "T", List.of(BODY)));
        assertRejected(Reason.MALFORMED_DOCUMENT, Files.write(dir.resolve("cut.pdf"), Arrays.copyOf(whole, 60)), good);
        assertRejected(
                Reason.MALFORMED_DOCUMENT,
                packed("broken.docx", List.of("[Content_Types].xml", "<Types", "word/document.xml", "<w:document")),
                good);
        assertRejected(
                Reason.UNSUPPORTED,
                packed("table.xlsx", List.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>")),
                good);
        assertRejected(Reason.UNSUPPORTED, container("other.doc", "Workbook"), good);
        assertRejected(Reason.ENCRYPTED, container("locked.docx", "EncryptedPackage"), good);
    }

    @Test
    void a_document_that_unpacks_to_far_more_than_it_is_is_refused() throws IOException {
        String bomb =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + "a ".repeat(20_000_000) + "</w:t></w:r></w:p></w:body></w:document>";
        Path file = packed(
                "bomb.docx",
                List.of(
                        "[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml"
                         ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                        "_rels/.rels", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                         Target="word/document.xml"/></Relationships>""",
                        "word/document.xml", bomb));
        Rejection rejection = read(file).rejections().get(0);
        assertTrue(
                List.of(Reason.MALFORMED_DOCUMENT, Reason.TOO_LARGE).contains(rejection.reason()),
                rejection.toString());
    }

    private static void assertRejected(Reason reason, Path bad, Path good) {
        Harvest harvest = new ArticleSource(SourceOptions.standard(), new ByteArrayInputStream(new byte[0]))
                .read(List.of(bad.toString(), good.toString()));
        assertEquals(1, harvest.articles().size(), bad.toString());
        assertEquals(1, harvest.rejections().size(), bad.toString());
        assertEquals(
                reason,
                harvest.rejections().get(0).reason(),
                harvest.rejections().toString());
        assertEquals(1, harvest.rejections().get(0).toString().lines().count());
    }

    private Path pdf(String name, String title, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, title, lines);
            Path file = dir.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    private Path encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "T", List.of(BODY));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            Path file = dir.resolve("locked.pdf");
            document.save(file.toFile());
            return file;
        }
    }

    private static void write(PDDocument document, String title, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor("A. Reporter");
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.set(2019, Calendar.MARCH, 5, 12, 0, 0);
        document.getDocumentInformation().setCreationDate(day);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            out.setLeading(14);
            out.beginText();
            out.newLineAtOffset(72, 700);
            for (String line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }

    private Path docx(String name) throws IOException {
        Path file = dir.resolve(name);
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String paragraph : List.of("Minister meets ambassador", BODY, "Said “yes” 😀.")) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle("Minister meets ambassador");
            document.write(out);
        }
        return file;
    }

    private Path container(String name, String entry) throws IOException {
        Path file = dir.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path packed(String name, List<String> entries) throws IOException {
        Path file = dir.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(entries.get(i)));
                zip.write(entries.get(i + 1).getBytes(UTF_8));
            }
        }
        return file;
    }

    private static Article only(Harvest harvest) {
        assertEquals(List.of(), harvest.rejections());
        assertEquals(1, harvest.articles().size());
        return harvest.articles().get(0);
    }

    private static Harvest read(Path path) {
        return new ArticleSource(SourceOptions.standard(), new ByteArrayInputStream(new byte[0]))
                .read(List.of(path.toString()));
    }
}
