package org.newsgraph.train.corpora;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NewsgraphException;

/** A corpus that cannot be fetched, or is not the one that was asked for. */
public final class CorporaException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    CorporaException(String message, @Nullable Throwable cause) {
        super(Kind.INPUT, message, cause);
    }
}
