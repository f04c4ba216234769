package org.vouchbook.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.vouchbook.storage.QuickLock;

/// A vault that does not let a test wait for its password.
public final class QuickVault {
    private QuickVault() {}

    public static Vault of(Path folder, Clock clock) {
        return new Vault(folder, clock, QuickLock.of(folder));
    }
}
