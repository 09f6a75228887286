package org.newsgraph.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OutputFormatTest {
    private static final List<String> COLUMNS = List.of("name", "number", "list");
    private static final List<List<@Nullable Object>> ROWS = new ArrayList<>();

    static {
        ROWS.add(Arrays.asList("a|b, \"c\"", 3L, List.of("x", "y")));
        ROWS.add(Arrays.asList(
                "line\nbreak \u001B[31mred", null, Map.of("labels", List.of("P"), "properties", Map.of("name", "N"))));
    }

    @Test
    void a_table_lines_up_and_lets_no_text_command_the_terminal() {
        assertEquals("""
                name                number  list
                ------------------  ------  ----
                a|b, "c"            3       x, y
                line break [31mred          N
                """, print(OutputFormat.TABLE));
    }

    @Test
    void csv_quotes_what_needs_it() {
        assertEquals(
                "name,number,list\r\n\"a|b, \"\"c\"\"\",3,\"x, y\"\r\nline break [31mred,,N\r\n",
                print(OutputFormat.CSV));
    }

    @Test
    void markdown_escapes_the_bar() {
        assertEquals("""
                | name | number | list |
                | --- | --- | --- |
                | a\\|b, "c" | 3 | x, y |
                | line break [31mred |  | N |
                """, print(OutputFormat.MD));
    }

    @Test
    void json_keeps_types() {
        assertEquals(
                "{\"name\":\"a|b, \\\"c\\\"\",\"number\":3,\"list\":[\"x\",\"y\"]}",
                print(OutputFormat.JSON).lines().findFirst().orElseThrow().replaceAll("^\\[|,$", ""));
    }

    @Test
    void a_wide_table_wraps_its_widest_column() {
        StringWriter out = new StringWriter();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("id", "one two three four five six"));
        new TextTable(20).print(List.of("a", "b"), rows, new PrintWriter(out, true));
        assertEquals("""
                a   b
                --  ----------------
                id  one two three
                    four five six
                """, out.toString());
    }

    private static String print(OutputFormat format) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        format.print(COLUMNS, ROWS, writer);
        writer.flush();
        return out.toString();
    }
}
