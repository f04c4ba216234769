package org.vouchbook;

import org.vouchbook.ui.Session;
import org.vouchbook.ui.today.TodayPage;

/// What the first page cannot begin without.
final class FirstScreenful {
    private FirstScreenful() {}

    /// Reads it, on the book's thread. Today can begin: its lines are read while the window is built.
    static void read(Session opened) {
        if (!TodayPage.ID.equals(opened.settings().get().lastPage())) {
            opened.index().readFirst();
        }
    }
}
