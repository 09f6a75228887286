package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.RelationshipRow;

/** The page of the graph model names everything that the code writes. */
final class GraphModelTest {
    @Test
    void the_page_names_every_label_type_and_property() throws IOException {
        String page = Files.readString(Path.of("../docs/graph-model.md"));
        Set<String> written = new TreeSet<>();
        Arrays.stream(NodeKind.values()).map(NodeKind::label).forEach(written::add);
        Arrays.stream(EntityType.values()).map(EntityType::nodeLabel).forEach(written::add);
        Arrays.stream(EventType.values()).map(Enum::name).forEach(written::add);
        Arrays.stream(Predicate.values()).map(Enum::name).forEach(written::add);
        List<Extraction> articles = Samples.articles();
        GraphBuilder builder = new GraphBuilder(Samples.resolve(articles));
        List<GraphPart> parts = new ArrayList<>(List.of(builder.shared(articles)));
        articles.stream().map(builder::article).forEach(parts::add);
        for (GraphPart part : parts) {
            for (NodeRow node : part.nodes()) {
                written.addAll(node.labels());
                written.addAll(node.properties().keySet());
            }
            for (RelationshipRow row : part.relationships()) {
                written.add(row.type());
                written.addAll(row.properties().keySet());
            }
        }
        written.removeIf(name -> page.contains("`" + name + "`") || page.contains("[:" + name + "]"));
        assertEquals(Set.of(), written);
    }
}
