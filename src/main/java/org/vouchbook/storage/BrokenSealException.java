package org.vouchbook.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A sealed piece does not authenticate: it was changed, belongs elsewhere, or was sealed with another key.
public final class BrokenSealException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenSealException(@Nullable Throwable cause) {
        super("the seal is broken", cause);
    }
}
