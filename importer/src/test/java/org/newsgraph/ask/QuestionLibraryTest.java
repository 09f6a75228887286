package org.newsgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class QuestionLibraryTest {
    private final QuestionLibrary library = QuestionLibrary.load();

    @Test
    void every_question_has_a_name_of_its_own_in_kebab_case_and_says_when_it_helps() {
        Set<String> seen = new HashSet<>();
        for (Question q : library.all()) {
            assertTrue(seen.add(q.id()), q.id() + " twice");
            assertTrue(q.id().matches("[a-z]+(-[a-z]+)*"), q.id());
            assertTrue(q.text().endsWith("?"), q.id() + ": " + q.text());
            assertTrue(!q.when().isBlank(), q.id() + " says when to use it");
            assertTrue(!q.theme().isBlank(), q.id() + " stands in the folder of its theme");
        }
        assertTrue(seen.size() >= 12);
    }

    @Test
    void the_parameters_that_are_declared_are_those_that_are_used() {
        for (Question q : library.all()) {
            Set<String> used = new TreeSet<>();
            Pattern.compile("\\$([a-z]\\w*)").matcher(q.cypher()).results().forEach(m -> used.add(m.group(1)));
            Set<String> declared = new TreeSet<>();
            q.parameters().forEach(p -> declared.add(p.name()));
            assertEquals(used, declared, q.id());
        }
    }

    @Test
    void front_matter_is_read() {
        Question q = QuestionFile.read("x", "people", """
                // question: Who?
                // when: always
                // param: person person (example: Ada Berg)
                // param: limit number = 20 (example: 5)
                // columns: name, date
                MATCH (p:Person) // a remark
                RETURN p.name AS name, $person AS date LIMIT $limit
                """);
        assertEquals("Who?", q.text());
        assertEquals(ParameterType.PERSON, q.parameters().get(0).type());
        assertEquals("20", q.parameters().get(1).defaultValue());
        assertEquals("""
                :params {person: "Ada Berg", limit: 5};
                MATCH (p:Person) // a remark
                RETURN p.name AS name, $person AS date LIMIT $limit;
                """, q.forBrowser());
    }

    @Test
    void a_file_without_its_question_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> QuestionFile.read("x", "", "RETURN 1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> QuestionFile.read("x", "", "// question: Q?\n// colums: a\n// columns: a\nRETURN 1 AS a"));
    }
}
