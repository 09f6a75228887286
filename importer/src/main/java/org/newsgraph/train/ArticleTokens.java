package org.newsgraph.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;

/**
 * Writes articles as sentences and tokens, with the first and last UTF-16 code unit of each, as {@code importer/src/train/events/prepare.py} reads
 * them.
 *
 * <p>Usage: {@code ArticleTokens FOLDER_OF_ARTICLES OUT_FOLDER}; for each {@code SET.jsonl} of the one, one of the same name is written to the other.
 */
public final class ArticleTokens {
    private final ArticleReader reader = new ArticleReader(NameModel.ACCURATE, null);
    private final ObjectMapper mapper = new ObjectMapper();

    private ArticleTokens() {}

    public static void main(String[] args) throws IOException {
        new ArticleTokens().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path articles, Path out) throws IOException {
        List<Path> sets;
        try (Stream<Path> files = Files.list(articles)) {
            sets = files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
        for (Path set : sets) {
            try (BufferedWriter writer = Files.newBufferedWriter(out.resolve(set.getFileName()))) {
                for (GoldDocument document : GoldDocument.read(set)) {
                    writer.write(tokens(document).toString());
                    writer.newLine();
                }
            }
        }
    }

    private ObjectNode tokens(GoldDocument document) {
        ObjectNode json = mapper.createObjectNode().put("id", document.id());
        ArrayNode sentences = json.putArray("sentences");
        for (Sentence sentence : reader.annotated(document.article()).sentences()) {
            ArrayNode tokens = sentences.addArray();
            for (Token token : sentence.tokens()) {
                tokens.addArray()
                        .add(token.text())
                        .add(token.span().begin())
                        .add(token.span().end());
            }
        }
        return json;
    }
}
