package org.vouchbook.storage;

import java.util.function.BooleanSupplier;

/// A long work was given up because the book is being closed.
final class StoppedException extends Exception {
    private static final long serialVersionUID = 1;

    private StoppedException() {
        super("given up");
    }

    static void when(BooleanSupplier enough) throws StoppedException {
        if (enough.getAsBoolean()) {
            throw new StoppedException();
        }
    }
}
