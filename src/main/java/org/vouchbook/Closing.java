package org.vouchbook;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// The end of a book that is in the window, which does not wait for it: reading a large one, or saving, takes its time.
final class Closing {
    private Closing() {}

    /// Ends the book's thread after what it still has to save and the files still to be written, and lets the file go.
    ///
    /// @return whether all of that went well, once it is over; what did not is said by the thread
    static CompletableFuture<Boolean> of(FxBackground thread, @Nullable Screens shown) {
        var closed = new CompletableFuture<Boolean>();
        if (shown == null) {
            thread.run(() -> closed.complete(true));
        } else {
            SaveFile saving = shown.leave();
            Session open = shown.session();
            open.workspace().leave();
            thread.run(
                    () -> {
                        try {
                            saving.finish();
                            open.index().noteFirst(open.today().firstCards());
                            open.workspace().close();
                            return closed.complete(true);
                        } finally {
                            closed.complete(false);
                        }
                    },
                    _ -> {});
        }
        thread.end();
        return closed;
    }
}
