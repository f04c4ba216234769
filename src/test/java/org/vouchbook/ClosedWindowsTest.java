package org.vouchbook;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.WordsRequest;

/// Windows that open many times a day leave nothing behind; only of drafts the last one may be kept for the next time.
class ClosedWindowsTest extends WindowFixture {
    @Test
    void aClosedWindowIsLetGo() {
        clickOn(Messages.of("first.sample"));
        app.idle();
        long card = app.read(
                s -> s.agenda().board().iterator().next().card().referral().id());
        assertLetGo("groups", screens -> screens.openGroups(null));
        assertLetGo("events", screens -> screens.openEvents(null));
        assertLetGo("returned", Screens::openReturned);
        assertLetGo("hints", Screens::openHints);
        assertLetGoNext(
                "words", screens -> screens.openWords(new WordsRequest(card, DraftPurpose.ASK_PERMISSION, _ -> {})));
    }

    private void assertLetGo(String name, Consumer<Screens> open) {
        assertGone(name, openedAndClosed(open));
    }

    private void assertLetGoNext(String name, Consumer<Screens> open) {
        WeakReference<Scene> first = openedAndClosed(open);
        openedAndClosed(open);
        assertGone(name, first);
    }

    private void assertGone(String name, WeakReference<Scene> first) {
        await(name, () -> {
            System.gc();
            return first.get() == null;
        });
    }

    private WeakReference<Scene> openedAndClosed(Consumer<Screens> open) {
        app.onScreens(open);
        app.idle();
        WeakReference<Scene> seen = fx(() -> {
            Window over = Window.getWindows().stream()
                    .filter(w -> !w.equals(app.stage()))
                    .findFirst()
                    .orElseThrow();
            Scene scene = over.getScene();
            over.hide();
            return new WeakReference<>(scene);
        });
        app.idle();
        return seen;
    }
}
