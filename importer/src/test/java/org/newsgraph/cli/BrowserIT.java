package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Samples;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.guide.GraphStyle;
import org.newsgraph.server.guide.GuideFiles;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * {@code newsgraph serve} as a person meets it: Neo4j Browser in a real Chromium logs in, opens the guide, runs a question, and draws nodes.
 *
 * <p>Takes the graph in {@code -Dnewsgraph.browser.data} if that is given, otherwise a small one of its own, and leaves
 * screenshots in {@code -Dnewsgraph.browser.screenshots}, otherwise in {@code target/}.
 */
final class BrowserIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The events that several articles report, with whom the articles name. */
    private static final String QUESTION =
            "MATCH (e:Event)-[r]->(n:Entity)<-[:MENTIONS {kind: 'NAME'}]-() WHERE e.support > 1 RETURN e, r, n";

    @Test
    void Browser_logs_in_shows_the_guide_and_draws_the_graph(@TempDir Path folder) throws Exception {
        Chromium.assumeInstalled();
        String given = System.getProperty("newsgraph.browser.data", "");
        Path data = given.isEmpty() ? folder.resolve("data") : Path.of(given);
        if (given.isEmpty()) {
            fill(data);
        }
        Process serve = serve(data);
        try {
            Map<String, String> told = told(serve);
            ChromeDriver driver = Chromium.start(folder.resolve("profile"));
            try {
                connect(driver, told);
                guide(driver);
                draw(driver);
                importFavorites(driver, folder);
            } finally {
                driver.quit();
            }
        } finally {
            serve.destroy();
            assertTrue(serve.waitFor(60, TimeUnit.SECONDS), "SIGTERM stops it");
        }
    }

    private static void connect(ChromeDriver driver, Map<String, String> told) {
        driver.get(told.getOrDefault("Neo4j Browser", ""));
        await(driver, "[data-testid=password]").sendKeys(told.getOrDefault("Password", ""));
        assertEquals("neo4j", await(driver, "[data-testid=username]").getDomProperty("value"));
        await(driver, "[data-testid=connect]").click();
    }

    /** The guide is open beside an empty screen, a click runs its query, and the nodes have the colours of the style. */
    private static void guide(ChromeDriver driver) throws IOException {
        await(driver, "pre.runnable");
        assertTrue(bodyText(driver).contains("A graph of the news"), bodyText(driver));
        List<WebElement> play = driver.findElements(By.cssSelector("pre.runnable i"));
        play.get(1).click();
        await(driver, "svg g.node");
        showWhole(driver);
        shoot(driver, "browser-guide.png");
        List<Object> fills = strings(driver.executeScript(
                "return [...document.querySelectorAll('svg g.node circle[fill]')].map(c => c.getAttribute('fill'))"));
        Map<String, Map<String, String>> style = GraphStyle.parse(
                        GuideFiles.STYLE.text(URI.create("http://localhost/")))
                .rules();
        assertTrue(fills.contains(style.getOrDefault("node.Person", Map.of()).get("color")), fills.toString());
    }

    private static void draw(ChromeDriver driver) throws IOException {
        WebElement editor = await(driver, ".monaco-editor");
        new Actions(driver).click(editor).sendKeys(QUESTION).perform();
        await(driver, "[data-testid=editor-Run]").click();
        new WebDriverWait(driver, PATIENCE)
                .until(d -> d.findElements(By.cssSelector("[data-testid=stream] [data-testid=frame]"))
                                .size()
                        == 2);
        await(driver, "svg g.relationship");
        pauseUntilStill(driver);
        click(driver, "[title='Fullscreen']");
        await(driver, "[title='Close fullscreen']");
        showWhole(driver);
        shoot(driver, "browser.png");
        click(driver, "[title='Close fullscreen']");
        assertTrue(bodyText(driver).contains("PARTICIPANT"), "roles of an event are drawn");
    }

    /** The questions, as {@code newsgraph guide} writes them, become folders of favourites when they are dropped. */
    private static void importFavorites(ChromeDriver driver, Path folder) throws IOException {
        Run run = Run.of("guide", "--out", folder.resolve("guide").toString());
        assertEquals(0, run.code(), run.err());
        driver.executeScript(
                """
                const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));
                const dropped = new DataTransfer();
                dropped.items.add(new File([bytes], 'favorites.zip'));
                document.querySelector('.filedrop').dispatchEvent(
                  new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: dropped}));
                """, Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("guide/favorites.zip"))));
        await(driver, "[data-testid=navigationFavorites]").click();
        for (String theme : List.of("countries", "people", "statements")) {
            await(driver, "[data-testid='savedScriptsFolder-" + theme + "']");
        }
    }

    private static List<Object> strings(Object list) {
        return list instanceof List<?> l ? List.copyOf(l) : List.of();
    }

    private static String bodyText(ChromeDriver driver) {
        return driver.findElement(By.tagName("body")).getText();
    }

    private static void shoot(ChromeDriver driver, String name) throws IOException {
        Path folder = Path.of(System.getProperty("newsgraph.browser.screenshots", "target"));
        Files.createDirectories(folder.toAbsolutePath());
        Files.write(folder.resolve(name), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Folds the overview, which covers a part of the newest drawing, and lets the drawing fill its frame. */
    private static void showWhole(WebDriver driver) {
        pauseUntilStill(driver);
        WebElement overview = await(driver, "[aria-label$='the node properties display']");
        if (String.valueOf(overview.getDomAttribute("aria-label")).startsWith("Collapse")) {
            overview.click(); // Browser keeps it folded for the drawings that follow
        }
        click(driver, "[aria-label='zoom-to-fit']");
        pauseUntilStill(driver);
    }

    /** The layout moves for a while after the nodes appear. */
    private static void pauseUntilStill(WebDriver driver) {
        String[] before = {""};
        new WebDriverWait(driver, PATIENCE, Duration.ofSeconds(2)).until(d -> {
            String now =
                    String.valueOf(d.findElement(By.cssSelector("svg g.node")).getDomAttribute("transform"));
            boolean still = now.equals(before[0]);
            before[0] = now;
            return still;
        });
    }

    /** Clicks what may still be moving, as soon as it can be hit. */
    private static void click(WebDriver driver, String selector) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(ElementNotInteractableException.class, StaleElementReferenceException.class)
                .until(d -> {
                    await(d, selector).click();
                    return true;
                });
    }

    private static WebElement await(WebDriver driver, String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .until(d -> d.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private static void fill(Path data) {
        try (EmbeddedServer server = EmbeddedServer.start(data, ServerOptions.forOneCommand());
                GraphStore store =
                        GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null))) {
            store.prepare();
            GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
            update.put(List.of(Samples.meeting(), Samples.sameMeeting()));
            update.bring();
        }
    }

    private static Process serve(Path data) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-Xmx700m",
                        "-cp",
                        classPath,
                        "org.newsgraph.cli.Main",
                        "serve",
                        "--data",
                        data.toString(),
                        "--http",
                        "0",
                        "--bolt",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What it prints before it waits: a name, three blanks or more, a value. */
    private static Map<String, String> told(Process serve) throws IOException {
        Map<String, String> told = new HashMap<>();
        BufferedReader out = serve.inputReader();
        for (String line = out.readLine(); line != null && !line.startsWith("Ctrl-C"); line = out.readLine()) {
            String[] parts = line.split(" {3,}", 2);
            if (parts.length == 2) {
                told.put(parts[0], parts[1].strip());
            }
        }
        assertTrue(told.containsKey("Password"), told.keySet().toString());
        return told;
    }
}
