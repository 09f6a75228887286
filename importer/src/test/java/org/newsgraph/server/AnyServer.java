package org.newsgraph.server;

import org.neo4j.server.BlockingBootstrapper;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

/**
 * Neo4j Community as its own start script runs it, of the version that the class path has: all that it calls is the same in 5.26
 * and later. Arguments: {@code --home-dir=DIR --config-dir=DIR}.
 */
final class AnyServer {
    private AnyServer() {}

    public static void main(String[] args) {
        System.exit(NeoBootstrapper.start(new BlockingBootstrapper(new CommunityBootstrapper()), args));
    }
}
