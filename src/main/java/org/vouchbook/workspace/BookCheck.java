package org.vouchbook.workspace;

import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Looks whether everything in an open book can be read.
public final class BookCheck {
    private BookCheck() {}

    /// How many records there are; nothing when one of them cannot be read.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public static OptionalLong run(Workspace workspace) {
        try {
            return OptionalLong.of(workspace.reader().readEverything());
        } catch (IllegalArgumentException | NullPointerException e) {
            Logger.getLogger(BookCheck.class.getName()).log(Level.WARNING, "{0}", CrashReport.trace(e));
            return OptionalLong.empty();
        }
    }
}
