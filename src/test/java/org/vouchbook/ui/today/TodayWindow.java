package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.NoFiles;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.kit.Theme;

/// Today in a window, over the small book of a Sunday morning.
abstract class TodayWindow extends FxTest {
    final WaysOfToday ways = new WaysOfToday();
    final NoFiles files = new NoFiles();
    final List<Exception> failures = new ArrayList<>();

    @TempDir
    Path folder;

    DayBook book;
    TodayPage page;

    @SuppressWarnings("NullAway.Init")
    TodayWindow() {}

    /// Puts into the book what a test needs besides, before the page is read.
    void fill() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new DayBook(folder);
        fill();
        page = fx(() -> new TodayPage(
                book.session,
                ways,
                ways.today(),
                new SaveFile(files, book.session.background(), new NoticeBoard(), failures::add),
                new Pane()));
        showScene(() -> {
            var scene = new Scene(page.content(), 1232, 860);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            page.load();
            page.firstFocus().requestFocus();
            return scene;
        });
    }

    @AfterEach
    void close() {
        book.close();
        assertEquals(List.of(), failures);
    }
}
