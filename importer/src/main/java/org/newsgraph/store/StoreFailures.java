package org.newsgraph.store;

import java.time.Duration;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What the driver's exceptions mean for the person at the command line. */
final class StoreFailures {
    private StoreFailures() {}

    /** Of a database that was there before. */
    static StoreException explainLater(Target target, Duration patience, Neo4jException failure) {
        StoreException explained = explain(target, failure);
        return explained instanceof StoreException.NoServer
                ? new StoreException.ConnectionLost(target.uri(), patience, failure)
                : explained;
    }

    static StoreException explain(Target target, Neo4jException failure) {
        String code = String.valueOf(failure.code());
        if (failure instanceof AuthenticationException || code.contains("AuthenticationRateLimit")) {
            return new StoreException.WrongPassword(target, failure);
        }
        if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException) {
            return new StoreException.NoServer(target.uri(), failure);
        }
        if (code.endsWith("DatabaseNotFound")) {
            return new StoreException.NoDatabase(target, failure);
        }
        if (code.startsWith("Neo.ClientError.Security")) {
            return new StoreException.NotAllowed(target, failure);
        }
        if (failure instanceof SecurityException) {
            return new StoreException.Untrusted(target.uri(), failure);
        }
        if (code.contains("TransactionTimedOut") || code.contains("MemoryPoolOutOfMemory")) {
            return new StoreException.TooMuchAtOnce(target.uri(), failure);
        }
        if (isFull(code, failure)) {
            return new StoreException.ServerFull(target.uri(), failure);
        }
        if (failure instanceof ClientException
                && (code.startsWith("Neo.ClientError.Statement")
                        || code.equals(
                                "Neo.ClientError.Procedure.ProcedureCallFailed") // such as search words that are no
                        // search
                        || code.endsWith("ForbiddenOnReadOnlyDatabase"))) {
            return new StoreException.BadQuery(failure);
        }
        return new StoreException.Failed(target.uri(), failure);
    }

    private static boolean isFull(String code, Throwable failure) {
        return code.contains("OutOfMemory")
                || String.valueOf(failure.getMessage()).contains("No space left on device");
    }
}
