package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.ui.MainWindow;
import org.vouchbook.ui.Messages;

/// The settings are let go when another page is shown, unless something is typed in them that cannot be read; a part of
/// the playbook is made when it is first looked at.
class LeftPagesTest extends WindowFixture {
    @Test
    void leftSettingsAreLetGo() {
        WeakReference<Parent> left = settings();
        app.control(this, KeyCode.DIGIT2);
        app.idle();
        await("gone", () -> {
            System.gc();
            return left.get() == null;
        });
        assertEquals("1", firstLimit(settings().get()).getText());
    }

    @Test
    void whatCannotBeReadStaysTyped() {
        Parent page = settings().get();
        fx(() -> {
            firstLimit(page).requestFocus();
            firstLimit(page).setText("never");
            return true;
        });
        app.control(this, KeyCode.DIGIT2);
        app.idle();
        assertSame(page, settings().get());
        assertEquals("never", firstLimit(page).getText());
    }

    @Test
    void partsOfThePlaybookAreMadeWhenTheyAreLookedAt() {
        app.control(this, KeyCode.DIGIT4);
        app.idle();
        TabPane tabs = lookup(".playbook-tabs").query();
        assertEquals(
                1, tabs.getTabs().stream().filter(t -> t.getContent() != null).count());
        clickOn(Messages.of("playbook.tab.tips"));
        assertEquals(
                2, tabs.getTabs().stream().filter(t -> t.getContent() != null).count());
    }

    private WeakReference<Parent> settings() {
        app.control(this, KeyCode.DIGIT5);
        app.idle();
        return fx(() ->
                new WeakReference<>(((MainWindow) app.scene().getRoot()).page().content()));
    }

    private static TextField firstLimit(@Nullable Parent page) {
        return (TextField) Objects.requireNonNull(page).lookup(".number-input .text-field");
    }
}
