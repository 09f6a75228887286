package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.view.HtmlView;
import org.newsgraph.view.View;
import org.newsgraph.view.ViewEdge;
import org.newsgraph.view.ViewNode;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The HTML view in a real Chromium: it draws, it is searched by keyboard, it shows evidence, and it executes no text. */
final class HtmlViewIT {
    private static final String HOSTILE =
            "</script><script>window.executed = true</script><img src=x onerror=\"window.executed = true\">\u2028${1}";

    @Test
    void The_view_draws_and_executes_nothing_that_an_article_says(@TempDir Path folder) throws Exception {
        Chromium.assumeInstalled();
        Path file = Files.writeString(folder.resolve("graph.html"), new HtmlView().write(view()));
        ChromeDriver driver = Chromium.start(folder.resolve("profile"));
        try {
            driver.get(file.toUri().toString());
            assertEquals(3L, driver.executeScript("return newsgraph.cy.nodes().length"));
            assertEquals(2L, driver.executeScript("return newsgraph.cy.edges().length"));
            driver.findElement(By.id("search")).sendKeys("bOrIs", Keys.ENTER);
            assertEquals("Boris Ash", driver.executeScript("return newsgraph.cy.$(':selected').data('caption')"));
            driver.executeScript("newsgraph.choose('met')");
            String evidence = driver.findElement(By.id("evidence")).getText();
            assertTrue(evidence.contains("</script><script>"), evidence);
            assertTrue(evidence.contains("The Example · 2020-05-04"), evidence);
            assertEquals(false, driver.executeScript("return 'executed' in window"));
            assertEquals(
                    1, driver.findElements(By.cssSelector("#timeline button")).size());
        } finally {
            driver.quit();
        }
    }

    @Test
    void The_view_is_used_by_keyboard_filters_and_time(@TempDir Path folder) throws Exception {
        Chromium.assumeInstalled();
        Path file = Files.writeString(folder.resolve("graph.html"), new HtmlView().write(view()));
        ChromeDriver driver = Chromium.start(folder.resolve("profile"));
        try {
            driver.get(file.toUri().toString());
            WebElement graph = driver.findElement(By.id("graph"));
            graph.sendKeys(Keys.ARROW_RIGHT);
            Object first = driver.executeScript("return newsgraph.cy.$('node:selected').id()");
            graph.sendKeys(Keys.ARROW_RIGHT);
            assertNotEquals(first, driver.executeScript("return newsgraph.cy.$('node:selected').id()"));

            assertEquals(
                    0L,
                    driver.executeScript("newsgraph.choose('boris'); newsgraph.choose('talk');"
                            + "return newsgraph.cy.getElementById('met').hasClass('named') ? 1 : 0"));
            assertEquals(
                    1L,
                    driver.executeScript("newsgraph.choose('boris');"
                            + "return newsgraph.cy.getElementById('met').hasClass('named') ? 1 : 0"));

            driver.findElement(By.cssSelector("#edgeTypes input")).click();
            assertEquals(1L, driver.executeScript("return newsgraph.cy.edges().length"));
            String before = driver.findElement(By.tagName("html")).getDomAttribute("data-theme");
            driver.findElement(By.tagName("body")).sendKeys("t");
            assertNotEquals(before, driver.findElement(By.tagName("html")).getDomAttribute("data-theme"));

            driver.findElement(By.cssSelector("#nodeTypes input")).click();
            assertNotEquals(3L, driver.executeScript("return newsgraph.cy.nodes().length"));
        } finally {
            driver.quit();
        }
    }

    /** Measured in the test's Chromium, which draws without a graphics card. */
    @Test
    void The_view_holds_five_thousand_nodes(@TempDir Path folder) throws Exception {
        Chromium.assumeInstalled();
        Path file = Files.writeString(folder.resolve("graph.html"), new HtmlView().write(many()));
        ChromeDriver driver = Chromium.start(folder.resolve("profile"));
        try {
            long start = System.nanoTime();
            driver.get(file.toUri().toString());
            long first = System.nanoTime() - start;
            assertTrue((Long) driver.executeScript("return newsgraph.cy.nodes().length") <= 30);
            Object all = driver.executeScript(
                    "const t = performance.now(); newsgraph.everything(); return Math.round(performance.now() - t)");
            assertEquals(5000L, driver.executeScript("return newsgraph.cy.nodes().length"));
            System.out.println(
                    "5,000 nodes: first picture after " + first / 1_000_000 + " ms, all drawn after " + all + " ms");
            assertTrue(first < 30_000_000_000L, "first picture: " + first);
            assertTrue(((Number) all).longValue() < 30_000, "all: " + all);
        } finally {
            driver.quit();
        }
    }

    private static View many() {
        List<ViewNode> nodes = new ArrayList<>();
        List<ViewEdge> edges = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            nodes.add(
                    i % 3 == 0
                            ? new ViewNode(
                                    "n" + i,
                                    "Event",
                                    "talks: " + i,
                                    null,
                                    "2020-05-03",
                                    "2020-05-03",
                                    1,
                                    List.of(),
                                    List.of())
                            : person("n" + i, "Person " + i));
            for (int step : new int[] {1, 7}) {
                edges.add(new ViewEdge(
                        "e" + i + "-" + step,
                        "MET",
                        "n" + i,
                        "n" + (i * step + step) % 5000,
                        1,
                        null,
                        null,
                        List.of()));
            }
        }
        return new View(nodes, edges, new TreeMap<>(), new TreeMap<>());
    }

    private static View view() {
        List<String> evidence = List.of("s1");
        TreeMap<String, View.Sentence> sentences = new TreeMap<>();
        sentences.put("s1", new View.Sentence(HOSTILE, "a1"));
        TreeMap<String, View.Source> articles = new TreeMap<>();
        articles.put("a1", new View.Source(HOSTILE, "The Example", "2020-05-04", null));
        return new View(
                List.of(
                        person("ada", HOSTILE),
                        person("boris", "Boris Ash"),
                        new ViewNode(
                                "talk", "Event", "talks", null, "2020-05-03", "2020-05-03", 1, List.of(), evidence)),
                List.of(
                        new ViewEdge("met", "MET", "ada", "boris", 1, "2020-05-04", "2020-05-04", evidence),
                        new ViewEdge("took-part", "PARTICIPANT", "talk", "ada", 1, null, null, evidence)),
                sentences,
                articles);
    }

    private static ViewNode person(String id, String name) {
        return new ViewNode(id, "Person", name, null, null, null, 1, List.of(HOSTILE), List.of("s1"));
    }
}
