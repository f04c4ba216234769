package org.vouchbook;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;

/// The end of a book that is in the window.
final class Closing {
    private Closing() {}

    /// Ends the book's thread after what it still has to do, and lets the file go.
    ///
    /// @return whether all of that went well; what did not is said by the thread
    static boolean of(FxBackground thread, @Nullable Session open) {
        var closed = new AtomicBoolean(open == null);
        if (open != null) {
            thread.run(
                    () -> {
                        open.index().noteFirst(open.today().firstCards());
                        open.workspace().close();
                        closed.set(true);
                        return true;
                    },
                    _ -> {});
        }
        thread.close();
        return closed.get();
    }
}
