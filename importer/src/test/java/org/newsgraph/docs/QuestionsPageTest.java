package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;

/** {@code docs/questions.md} lists the questions as they are; {@code -Dnewsgraph.update} writes it anew. */
final class QuestionsPageTest {
    private static final Path PAGE = Path.of("..").toAbsolutePath().normalize().resolve("docs/questions.md");

    @Test
    void the_page_lists_the_questions_as_they_are() throws IOException {
        String page = page();
        if (System.getProperty("newsgraph.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "run this test with -Dnewsgraph.update to write the page anew");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Questions

                What `newsgraph query` answers. The files are in `cypher/questions/`; parameters that stand for people, countries and
                organizations take any of their names, or a part of one.
                """);
        String theme = "";
        for (Question q : QuestionLibrary.load().all()) {
            if (!q.theme().equals(theme)) {
                theme = q.theme();
                page.append("\n## ")
                        .append(theme)
                        .append("\n\n| name | question | parameters |\n| --- | --- | --- |\n");
            }
            page.append("| `")
                    .append(q.id())
                    .append("` | ")
                    .append(q.text())
                    .append(q.needs()
                            .map(p -> " (needs the plugin " + p.title() + ")")
                            .orElse(""))
                    .append(" | ")
                    .append(q.parameters().stream()
                            .map(QuestionsPageTest::parameter)
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String parameter(Parameter p) {
        return "`" + p.name() + "` (such as " + p.example() + ")";
    }
}
