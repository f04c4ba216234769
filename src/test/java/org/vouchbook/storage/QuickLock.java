package org.vouchbook.storage;

import java.nio.file.Path;

/// A lock whose passwords cost a moment only; what is locked so is opened by any [Lock].
public final class QuickLock {
    private static final int FEW_ROUNDS = 1000;

    private QuickLock() {}

    public static Lock of(Path folder) {
        return new Lock(folder, FEW_ROUNDS);
    }
}
