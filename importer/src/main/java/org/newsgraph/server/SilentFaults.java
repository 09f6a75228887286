package org.newsgraph.server;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.pagecache.impl.muninn.MuninnPageCache;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Hears that Neo4j's log cannot write its own files, and says nothing. Without a listener, Log4j would tell the terminal, with stack
 * traces; that a disk is full, the command says in a line of its own.
 */
final class SilentFaults implements StatusListener {
    private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

    private SilentFaults() {}

    static void install() {
        StatusLogger.getLogger().registerListener(new SilentFaults());
    }

    /** Nor does the page cache print what it cannot flush when a file is closed: what the store lacks, its log has. */
    static void in(DatabaseManagementService service) {
        DependencyResolver parts = ((GraphDatabaseAPI) service.database(SYSTEM)).getDependencyResolver();
        parts.resolveTypeDependencies(MuninnPageCache.class).forEach(pages -> pages.setPrintExceptionsOnClose(false));
    }

    @Override
    public void log(StatusData data) {
        // on purpose
    }

    @Override
    public Level getStatusLevel() {
        return Level.ERROR;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
