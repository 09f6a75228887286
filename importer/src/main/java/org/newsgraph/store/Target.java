package org.newsgraph.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which database to connect to.
 *
 * @param uri such as {@code bolt://127.0.0.1:7687} or {@code neo4j+s://graph.example.org}
 * @param database its name on the server, or null for the server's default
 */
public record Target(
        URI uri, String user, String password, @Nullable String database) {
    /** Without the password, so that it reaches no log and no report. */
    @Override
    public String toString() {
        return uri + (database == null ? "" : " database " + database) + " as " + user;
    }
}
