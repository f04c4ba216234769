package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.support.FxTest;
import org.vouchbook.workspace.Groups;

/// A networking group in the real window: the first one, a member, a meeting, an agreement, a one-to-one.
class GroupStoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Running app;

    @SuppressWarnings("NullAway.Init")
    GroupStoryTest() {}

    @Test
    void fromThePersonToTheGroupAndBack() {
        app = Running.start(folder.resolve("data"), DAY, new GivenFiles(folder));
        app.control(this, KeyCode.N);
        write("Ana").push(KeyCode.TAB).write("Lima").push(KeyCode.ENTER);
        app.idle();
        press("Add to a networking group…");
        press("Note the first group…");
        type("Name", "Circle");
        type("Meets every … days", "often");
        submit();
        assertTrue(said().contains("366"), said());
        type("Meets every … days", "14");
        save();
        press("Member…");
        submit();
        assertTrue(said().startsWith("Choose somebody"));
        clickOn(named("Who")).write("ana").push(KeyCode.ENTER);
        type("Member since", "1 Nov 2026");
        save();
        press("Member…");
        clickOn(named("Who")).write("ana").push(KeyCode.ENTER);
        submit();
        assertTrue(said().startsWith("They are in this group already, since"));
        push(KeyCode.ESCAPE);
        app.idle();
        press("Meeting…");
        fx(() -> {
            lookup(".record-form .check-box").queryAllAs(CheckBox.class).forEach(CheckBox::fire);
            return true;
        });
        save();
        press("Agreement…");
        type("What they do", "One introduction a month");
        save();
        takenBackInItsOwnWindow();
        clickOn(named("One-to-one with Ana Lima"));
        app.idle();
        save();
        GroupReport report = app.read(session -> {
            var groups = new Groups(session.workspace());
            return groups.report(groups.all().getFirst().id()).orElseThrow();
        });
        assertEquals(1, report.oneToOnes());
        assertEquals(1, report.at(report.meetings().getFirst()).size());
        assertEquals(
                "One introduction a month",
                report.commitments().getFirst().agreement().what());
        press("CSV");
        await("the file", () -> Files.exists(folder.resolve("saved.csv")));
        press("PDF");
        await("the sheet", () -> Files.exists(folder.resolve("saved.pdf")));
        // The person stands under the window too, with the same name.
        clickOn(from(lookup(".record-window").queryAll())
                .lookup((Hyperlink link) -> link.getText().equals("Ana Lima"))
                .queryAs(Hyperlink.class));
        app.idle();
        await("the group on the person", () -> chips().equals(List.of("Circle")));
        app.control(this, KeyCode.Z);
        app.control(this, KeyCode.Z);
        app.control(this, KeyCode.Z);
        app.control(this, KeyCode.Z);
        // The one-to-one, the agreement, the meeting and the membership are taken back one by one.
        await("the person without a group", () -> chips().isEmpty());
        app.close();
    }

    /// Ctrl+Z and Ctrl+Shift+Z work as in the main window, and say so here, where one is looking.
    private void takenBackInItsOwnWindow() {
        await("meeting and agreement", () -> lines() == 2);
        app.control(this, KeyCode.Z);
        await("the agreement taken back", () -> lines() == 1);
        assertTrue(notice().startsWith("Taken back"), notice());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        app.idle();
        await("the agreement again", () -> lines() == 2);
        assertEquals("Circle: noted", notice());
    }

    /// The meeting and the agreement have a line each.
    private int lines() {
        return from(lookup(".record-window").queryAll())
                .lookup(".person-row")
                .queryAll()
                .size();
    }

    private String notice() {
        Node line = from(lookup(".record-window").queryAll()).lookup(".notice").query();
        return line.isVisible() ? line.getAccessibleText() : "";
    }

    private List<String> chips() {
        return lookup(".memberships .tag").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void press(String button) {
        await(button, () -> lookup(button).tryQuery().isPresent());
        clickOn(button);
        app.idle();
    }

    private void type(String field, String text) {
        fx(() -> {
            ((TextInputControl) named(field)).setText(text);
            return true;
        });
    }

    private void submit() {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
    }

    private void save() {
        submit();
        assertTrue(lookup(".record-form").tryQuery().isEmpty(), "the form stays open");
    }

    /// In the newest window that says something.
    private String said() {
        return ((Labeled) styled("form-error")).getText();
    }
}
