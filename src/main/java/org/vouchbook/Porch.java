package org.vouchbook;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.KnownBooks;

/// Where a window's bell hangs: one at most, and none any more once the window has gone, however late its hanging
/// comes.
final class Porch {
    private final Path folder;
    private @Nullable Doorbell bell;
    private boolean left;

    /// @param folder of the book; where none is, no bell hangs and nothing is made
    Porch(Path folder) {
        this.folder = folder;
    }

    /// Hangs the bell if it does not hang yet.
    ///
    /// @param onRing see [Doorbell#hang]
    synchronized void hang(Consumer<List<Path>> onRing) {
        if (!left && bell == null && KnownBooks.in(folder).isPresent()) {
            bell = Doorbell.hang(folder, onRing).orElse(null);
        }
    }

    /// Takes it down for good.
    synchronized void leave() {
        left = true;
        if (bell != null) {
            bell.close();
            bell = null;
        }
    }
}
