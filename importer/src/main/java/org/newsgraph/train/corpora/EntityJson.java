package org.newsgraph.train.corpora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.evaluate.TaggedSentence;

/** Reads the JSON of DocRED: {@code sents} are tokens, {@code vertexSet} the mentions of each entity. */
final class EntityJson {
    private EntityJson() {}

    static List<List<TaggedSentence>> read(String text) {
        Convention convention = new Convention("REDOCRED");
        List<List<TaggedSentence>> documents = new ArrayList<>();
        for (JsonNode document : tree(text)) {
            List<NamedTokens> sentences = new ArrayList<>();
            for (JsonNode sentence : document.path("sents")) {
                List<String> tokens = new ArrayList<>();
                sentence.forEach(token -> tokens.add(token.asText()));
                sentences.add(new NamedTokens(convention, tokens));
            }
            for (JsonNode entity : document.path("vertexSet")) {
                for (JsonNode mention : entity) {
                    JsonNode place = mention.path("pos");
                    sentences
                            .get(mention.path("sent_id").asInt())
                            .add(
                                    place.path(0).asInt(),
                                    place.path(1).asInt(),
                                    mention.path("type").asText());
                }
            }
            documents.add(sentences.stream().map(NamedTokens::sentence).toList());
        }
        return documents;
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }
}
