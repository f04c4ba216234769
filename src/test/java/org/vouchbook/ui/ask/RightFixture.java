package org.vouchbook.ui.ask;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;

/// The right to ask Ana Lima, of whom only the name is known, without a window.
abstract class RightFixture {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    TestBook book;
    SettingsFile settings;
    RightViewModel model;
    Contact ana;

    @SuppressWarnings("NullAway.Init")
    RightFixture() {}

    @BeforeEach
    void openBook() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        settings = new SettingsFile(folder.resolve("settings.json"));
        model = new RightViewModel(Session.of(book.workspace(), new InlineBackground(), settings, false));
        ana = book.add("Ana", "Lima");
        model.show(ana.id());
    }

    @AfterEach
    void closeBook() {
        book.close();
        Locale.setDefault(before);
    }
}
