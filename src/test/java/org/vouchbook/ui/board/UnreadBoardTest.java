package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// The board of a large book is shown before it is read.
class UnreadBoardTest extends FxTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsSaidOfCardsThatWereNotReadYet() {
        var failures = new ArrayList<Exception>();
        var read = new CountDownLatch(1);
        try (var background = new FxBackground(failures::add);
                var book = new TestBook(folder.resolve("book"))) {
            var settings = new SettingsFile(folder.resolve("settings.json"));
            var session = Session.of(book.workspace(), background, settings, false);
            background.run(() -> {
                try {
                    read.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            var page = fx(() -> new BoardPage(session, new RecordedWays(), e -> {}, e -> {}, c -> {}, Optional::empty));
            showScene(() -> {
                Scene scene = new Scene(page.content(), 1232, 860);
                new Theme(Theme.Appearance.LIGHT).dress(scene);
                return scene;
            });
            settle();
            List<String> before = numbers();
            read.countDown();
            assertEquals(List.of(), before, "as if nobody had referred anybody");
            await("the board is read", () -> page.model().loaded.get());
            settle();
            assertEquals(List.of("nothing open", "0", "0", "0", "0", "0", "0"), numbers());
        }
        assertEquals(List.of(), failures);
    }

    private List<String> numbers() {
        return fx(() -> Stream.of(".page-count", ".count")
                .flatMap(style -> lookup(style).queryAllAs(Label.class).stream())
                .filter(Label::isVisible)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .toList());
    }
}
