package org.newsgraph.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The article of an HTML page: headline and paragraphs of its main part, one block each with an empty line between, and what its
 * metadata says (JSON-LD, Open Graph, {@code meta} and {@code time} elements).
 *
 * <p>The main part is the page's {@code article} or {@code main} element, otherwise the element whose own paragraphs hold most
 * text, as in readability algorithms.
 */
final class HtmlArticle {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** As deep as browsers go. */
    private static final int MAX_DEPTH = 512;

    private static final String FURNITURE =
            "script, style, noscript, nav, footer, aside, form, button, iframe, svg, template, [hidden], [aria-hidden=true]";
    private static final String BLOCKS = "h1, h2, h3, h4, p, li, blockquote, figcaption, pre";

    private HtmlArticle() {}

    /** The article, or throws {@link BadInput} if the page has no text. */
    static Draft read(String html) throws BadInput {
        Document page = Jsoup.parse(html);
        refuseDepth(page);
        List<JsonNode> linked = linkedData(page);
        String title =
                first(meta(page, "og:title"), json(linked, "headline"), text(page.selectFirst("h1")), page.title());
        String text = text(page, title);
        if (text.isBlank()) {
            throw new BadInput(0, Reason.NO_TEXT, "no paragraphs in the page");
        }
        return new Draft(
                null,
                0,
                title,
                first(json(linked, "publisher"), meta(page, "og:site_name")),
                first(json(linked, "author"), meta(page, "author"), meta(page, "article:author")),
                published(page, linked),
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")),
                attribute(page, "html", "lang"),
                text);
    }

    /** The text of a fragment of HTML, such as the content of a feed's entry. */
    static String textOf(String fragment) throws BadInput {
        Element body = Jsoup.parseBodyFragment(fragment).body();
        refuseDepth(body);
        List<String> blocks = blocks(body);
        return blocks.isEmpty() ? body.text().strip() : String.join("\n\n", blocks);
    }

    /** Blocks within blocks are looked for at each level, which takes for ever where somebody nested a hundred thousand. */
    private static void refuseDepth(Element root) throws BadInput {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), root);
        if (deepest[0] > MAX_DEPTH) {
            throw new BadInput(0, Reason.TOO_DEEP, deepest[0] + " elements, at most " + MAX_DEPTH + " are read");
        }
    }

    private static String text(Document page, @Nullable String title) {
        page.select(FURNITURE).remove();
        Element main = main(page);
        List<String> blocks = new ArrayList<>(blocks(main));
        if (blocks.isEmpty() && !main.text().isBlank()) {
            blocks.add(main.text().strip());
        }
        if (title != null && !blocks.isEmpty() && !blocks.contains(title)) {
            blocks.add(0, title);
        }
        return String.join("\n\n", blocks);
    }

    private static Element main(Document page) {
        Elements marked = page.select("[itemprop=articleBody], article, main, [role=main]");
        return Stream.concat(marked.stream(), page.select("p").parents().stream())
                .filter(e -> !marked.isEmpty() ? marked.contains(e) : true)
                .max(Comparator.comparingInt(
                        e -> marked.isEmpty() ? ownParagraphs(e) : e.text().length()))
                .orElse(page.body());
    }

    private static int ownParagraphs(Element e) {
        return e.children().stream()
                .filter(c -> c.normalName().equals("p"))
                .mapToInt(c -> c.text().length())
                .sum();
    }

    /** Innermost blocks only, so that the paragraph of a list item or of a quotation is not told twice. */
    private static List<String> blocks(Element main) {
        return main.select(BLOCKS).stream()
                .filter(e -> e.select(BLOCKS).size() == 1)
                .map(Element::text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate published(Document page, List<JsonNode> linked) {
        return Stream.of(
                        json(linked, "datePublished"),
                        meta(page, "article:published_time"),
                        meta(page, "datePublished"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        attribute(page, "time[datetime]", "datetime"))
                .flatMap(value -> Stream.ofNullable(value))
                .flatMap(value -> PublicationDate.ofValue(value).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> linkedData(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parsed(script.data()).ifPresent(node -> collect(node, nodes));
        }
        return nodes;
    }

    /** Empty if it is broken: the page has its other metadata still. */
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(n -> collect(n, into));
        } else if (node.has("@graph")) {
            collect(node.get("@graph"), into);
        } else if (node.isObject()) {
            into.add(node);
        }
    }

    /** The value of the first object that has it: a string, or the name of a thing, or the names of several. */
    private static @Nullable String json(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .filter(n -> n.path("@type").toString().contains("Article"))
                .flatMap(n -> value(n.path(field)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> value(JsonNode node) {
        if (node.isTextual()) {
            return Optional.of(node.asText().strip()).filter(v -> !v.isEmpty());
        }
        if (node.isObject()) {
            return value(node.path("name"));
        }
        List<String> names = new ArrayList<>();
        node.forEach(n -> value(n).ifPresent(names::add));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static @Nullable String meta(Document page, String name) {
        return first(
                attribute(page, "meta[property=\"" + name + "\"]", "content"),
                attribute(page, "meta[name=\"" + name + "\"]", "content"),
                attribute(page, "meta[itemprop=\"" + name + "\"]", "content"));
    }

    private static @Nullable String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : first(element.attr(attribute).strip());
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
