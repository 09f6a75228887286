package org.newsgraph.store;

/** The oldest server that the graph can be written to: Neo4j 5.26. */
final class ServerVersion {
    private ServerVersion() {}

    /** @throws StoreException.ServerTooOld if the server is older */
    static void refuseOld(Connection connection) {
        String version = connection.read(tx -> tx.run(
                        "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS v")
                .single()
                .get("v")
                .asString());
        String[] numbers = version.split("\\D+");
        int major = Integer.parseInt(numbers[0]);
        if (major < 5 || (major == 5 && Integer.parseInt(numbers[1]) < 26)) {
            throw new StoreException.ServerTooOld(connection.target().uri(), version);
        }
    }
}
