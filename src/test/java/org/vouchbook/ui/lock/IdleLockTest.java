package org.vouchbook.ui.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Alert;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.kit.Theme.Appearance;
import org.vouchbook.workspace.Vault;

class IdleLockTest extends FxTest {
    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger minutes = new AtomicInteger(10);

    private void later(int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private static boolean look(IdleLock idle) {
        return fx(() -> {
            idle.look();
            return idle.isLocked();
        });
    }

    @Test
    void afterTheTimeEverythingIsHiddenAndTheSameAgainWithThePassword() {
        var vault = new Vault(folder, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        vault.open().close();
        vault.setPassword("right words");
        var background = new InlineBackground();
        Stage stage = show(400, 300, () -> new StackPane(new TextField()));
        IdleLock idle = fx(() -> {
            var made = new IdleLock(
                    stage,
                    new Theme(Appearance.LIGHT),
                    background,
                    minutes::get,
                    nanos::get,
                    then -> new UnlockView(new UnlockViewModel(vault, background, then), stage::hide));
            made.watch();
            return made;
        });
        later(599);
        assertFalse(look(idle));
        clickOn(stage.getScene().getRoot()).write("half a sen");
        later(599);
        assertFalse(look(idle), "a touch begins the time anew");
        Alert alert = fx(() -> {
            var open = new Alert(Alert.AlertType.CONFIRMATION, "Grace Njeri?");
            open.initOwner(stage);
            open.show();
            return open;
        });
        later(600);
        minutes.set(0);
        assertFalse(look(idle), "never means never");
        minutes.set(10);
        assertTrue(look(idle));
        settle();
        assertFalse(stage.getScene().getRoot().isVisible());
        assertFalse(alert.getDialogPane().isVisible(), "dialogs are hidden too");
        clickOn(named(Messages.of("unlock.password"))).write("wrong words");
        clickOn(Messages.of("unlock.open"));
        assertTrue(fx(idle::isLocked));
        write("right words");
        clickOn(Messages.of("unlock.open"));
        await("the lock is open", () -> !idle.isLocked());
        assertTrue(
                stage.getScene().getRoot().isVisible() && alert.getDialogPane().isVisible());
        assertTrue(lookup("half a sen").tryQuery().isPresent(), "what was typed is still there");
        fx(() -> {
            idle.close();
            return true;
        });
    }
}
