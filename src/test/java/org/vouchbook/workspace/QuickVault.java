package org.vouchbook.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.vouchbook.storage.QuickLock;

/// A vault that does not let a test wait for its password.
public final class QuickVault {
    private QuickVault() {}

    /// The vault of the book in a folder.
    ///
    /// @param known where books were opened before
    public static Vault of(Path folder, Clock clock, KnownBooks known) {
        return new Vault(folder, clock, QuickLock.of(folder), known);
    }
}
