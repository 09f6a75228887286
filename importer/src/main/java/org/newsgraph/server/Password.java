package org.newsgraph.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;

/** Sets the password of the store's one user. */
final class Password {
    private Password() {}

    /** Before the first start: what {@code neo4j-admin dbms set-initial-password} does. */
    static void setInitial(Path home, String password) throws Exception {
        Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, home);
        Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            files.deleteFile(file);
            FileUserRepository users =
                    new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            try {
                users.start();
                users.create(new User(
                        EmbeddedServer.USER,
                        null,
                        SystemGraphCredential.createCredentialForPassword(
                                password.getBytes(StandardCharsets.UTF_8), new SecureHasher()),
                        false,
                        false));
            } finally {
                users.shutdown();
            }
        }
    }

    /** In a running store whose password file is gone. */
    static void replace(DatabaseManagementService service, String password) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
}
