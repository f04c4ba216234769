package org.vouchbook.support;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;

/// A test with a window over a real book, whose answers come at once.
public abstract class BookWindow extends FxTest {
    @TempDir
    protected Path folder;

    protected TestBook book;
    protected Session session;

    @SuppressWarnings("NullAway.Init")
    protected BookWindow() {}

    @BeforeEach
    void openBook() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
    }

    @AfterEach
    void closeBook() {
        book.close();
    }
}
