package org.vouchbook;

import org.vouchbook.ui.Session;
import org.vouchbook.ui.today.TodayPage;

/// What the first page begins with: read while the window system starts.
final class FirstScreenful {
    private FirstScreenful() {}

    /// Reads it, on the book's thread.
    static void read(Session opened) {
        if (TodayPage.comesFirst(opened.settings().get())) {
            opened.today().readAhead(TodayPage.FIRST);
        } else {
            opened.index().readFirst();
        }
    }
}
