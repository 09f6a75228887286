package org.newsgraph.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a view as one HTML file that needs no server and no network: the picture is drawn by Cytoscape.js, which the file
 * holds. Texts of articles travel as JSON that cannot end its script element, and the page only ever sets them as text;
 * its content security policy forbids every connection.
 */
public final class HtmlView {
    private static final String LIBRARY = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private final ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** The whole file. */
    public String write(View view) {
        Map<String, String> parts = Map.of(
                "style", resource("graph.css"),
                "script", resource("graph.js"),
                "library", resource(LIBRARY),
                "data", json(view));
        return SLOT.matcher(resource("graph.html"))
                .replaceAll(slot -> Matcher.quoteReplacement(parts.getOrDefault(slot.group(1), slot.group())));
    }

    private String json(View view) {
        try {
            return mapper.writeValueAsString(view)
                    .replace("<", "\\u003c")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can always be written", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlView.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
