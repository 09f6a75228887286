package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Article;

/** Addresses as inputs, on a server of this machine. */
final class WebPagesTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Talks in Oslo</title><meta property="article:published_time" content="2019-03-05"></head>
            <body><article><h1>Talks in Oslo</h1><p>The minister met the ambassador at the café.</p></article></body></html>""";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        answer("/news/talks.html", 200, "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
        answer(
                "/koi8",
                200,
                "text/html; charset=koi8-r",
                "<html><p>Встреча в Осло.</p></html>".getBytes(Charset.forName("koi8-r")));
        answer("/gone", 404, "text/html", "<p>Not here.</p>".getBytes(UTF_8));
        answer("/large", 200, "text/plain", new byte[WebPages.MOST_BYTES + 1]);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/news/talks.html");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write("drip ".getBytes(UTF_8));
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                // nobody waits for the rest
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_page_is_an_article_whose_id_is_its_address() {
        Article article = only(read(at("/news/talks.html")));
        assertEquals(at("/news/talks.html"), article.id());
        assertEquals(at("/news/talks.html"), article.url());
        assertEquals("Talks in Oslo", article.title());
        assertEquals(LocalDate.of(2019, 3, 5), article.publishedOn());
        assertTrue(article.text().endsWith("at the café."), article.text());
        assertEquals(article.text(), only(read(at("/moved"))).text());
    }

    @Test
    void an_encoding_that_only_the_header_names_is_obeyed() {
        assertTrue(only(read(at("/koi8"))).text().contains("Встреча в Осло."));
    }

    @Test
    void what_cannot_be_fetched_is_rejected_in_one_line_and_stops_nothing() {
        Harvest harvest = read(
                at("/gone"),
                at("/large"),
                at("/round"),
                "http://127.0.0.1:1/",
                "http://no such host/",
                at("/news/talks.html"));
        assertEquals(1, harvest.articles().size());
        assertEquals(
                List.of(
                        Reason.NOT_FETCHED,
                        Reason.TOO_LARGE,
                        Reason.NOT_FETCHED,
                        Reason.NOT_FETCHED,
                        Reason.NOT_FETCHED),
                harvest.rejections().stream().map(Rejection::reason).toList());
        assertEquals(
                at("/gone")
                        + ": cannot be fetched (the server answers 404); check the address, or save the page as a file",
                harvest.rejections().get(0).toString());
        harvest.rejections().forEach(r -> assertEquals(1, r.toString().lines().count(), r.toString()));
    }

    @Test
    void a_page_that_never_ends_is_given_up() {
        BadInput bad = assertThrows(BadInput.class, () -> new WebPages(Duration.ofSeconds(1)).fetch(at("/drip")));
        assertTrue(
                bad.in("x").toString().contains("within 1 seconds"), bad.in("x").toString());
    }

    private void answer(String path, int code, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(code, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Article only(Harvest harvest) {
        assertEquals(List.of(), harvest.rejections());
        assertEquals(1, harvest.articles().size());
        return harvest.articles().get(0);
    }

    private static Harvest read(String... inputs) {
        return new ArticleSource(SourceOptions.standard(), new ByteArrayInputStream(new byte[0])).read(List.of(inputs));
    }
}
