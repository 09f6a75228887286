package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.server.guide.GuideFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what makes Neo4j Browser ready for the graph, for servers other than the embedded one. */
@Command(
        name = "guide",
        mixinStandardHelpOptions = true,
        description = {
            "Writes files that make Neo4j Browser ready for the graph: a guide, a style, the questions as favourites.",
            "newsgraph serve opens a Browser that has guide and style already; this is for other servers, and for favourites."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph guide --out browser",
            "  newsgraph guide --out /var/www/newsgraph --url http://localhost:8000/newsgraph/"
        })
final class GuideCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("browser");

    @Option(
            names = "--url",
            defaultValue = "http://localhost:8000/",
            description = {
                "Where a web server will hand out the folder, with Access-Control-Allow-Origin (default: ${DEFAULT-VALUE}).",
                "Neo4j Browser takes guides from localhost; another host has to be in the server's setting",
                "browser.remote_content_hostname_whitelist."
            })
    private URI url = URI.create("http://localhost:8000/");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        URI base = url.toString().endsWith("/") ? url : URI.create(url + "/");
        List<Question> questions = QuestionLibrary.load().all();
        Files.createDirectories(folder);
        for (GuideFiles file : GuideFiles.values()) {
            Files.writeString(folder.resolve(file.file()), file.text(base));
        }
        Path favorites = folder.resolve("favorites.zip");
        Files.write(favorites, zip(questions));
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder.resolve(GuideFiles.STYLE.file()) + "    the style: drop it onto Neo4j Browser");
        out.println(favorites + "  " + questions.size() + " questions in folders: drop it onto Neo4j Browser");
        out.println(folder.resolve(GuideFiles.GUIDE.file()) + "     the guide: run  :guide " + base + "guide.html");
        out.flush();
        return ExitCode.OK.code();
    }

    /** A folder a theme and a file a question, as Neo4j Browser keeps favourites: the first line is the name. */
    private static byte[] zip(List<Question> questions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Question q : questions) {
                ZipEntry entry = new ZipEntry(q.theme() + "/" + q.id() + ".cypher");
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // the same questions, the same bytes
                zip.putNextEntry(entry);
                zip.write(("// " + q.text() + "\n" + q.forBrowser()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
