package org.newsgraph.store;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.model.GraphChange;

/** Applies changes in transactions, smaller ones once the server has ended one as too large. */
final class ChangeWriter {
    private static final int MOST_ROWS = 20_000;
    private static final int FEWEST_ROWS = 10;

    private final Connection connection;
    /** Rows of a transaction. */
    private int rows = MOST_ROWS;

    ChangeWriter(Connection connection) {
        this.connection = connection;
    }

    /** Applies a change to the shared part, in several transactions if it is large. */
    void write(GraphChange change) {
        for (GraphChange piece : ChangePieces.of(change, rows)) {
            writePiece(piece, false);
        }
    }

    private void writePiece(GraphChange piece, boolean again) {
        AtomicInteger attempts = new AtomicInteger(again ? 1 : 0);
        try {
            connection.write(tx -> new RowWriter(tx, attempts.getAndIncrement() > 0).write(piece));
        } catch (StoreException.TooMuchAtOnce e) {
            if (piece.size() < FEWEST_ROWS) {
                throw e;
            }
            rows = Math.min(rows, (piece.size() + 1) / 2);
            for (GraphChange smaller : ChangePieces.of(piece, rows)) {
                writePiece(smaller, true);
            }
        }
    }

    /**
     * Applies a change to the parts of articles.
     *
     * @param digests for each of the articles, the digest of its part after the change
     */
    void write(GraphChange change, Map<String, String> digests) {
        if (change.size() > rows || !writeAtOnce(change, digests)) {
            connection.write(tx -> Archive.incomplete(tx, digests.keySet()));
            write(change);
            connection.write(tx -> Archive.complete(tx, digests));
        }
    }

    /** Returns false if that is too much for the server. */
    private boolean writeAtOnce(GraphChange change, Map<String, String> digests) {
        AtomicInteger attempts = new AtomicInteger();
        try {
            connection.write(tx -> {
                new RowWriter(tx, attempts.getAndIncrement() > 0).write(change);
                Archive.complete(tx, digests);
            });
            return true;
        } catch (StoreException.TooMuchAtOnce e) {
            rows = Math.max(FEWEST_ROWS, (change.size() + 1) / 2);
            return false;
        }
    }
}
