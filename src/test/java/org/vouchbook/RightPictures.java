package org.vouchbook;

import java.io.IOException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.DayPictures.Drawing;
import org.vouchbook.ui.Messages;

/// Draws the ways back, those who came back, and the networking groups.
///
/// @param shot draws the window
/// @param dialog draws the newest window over it
record RightPictures(Running app, FxRobot robot, Drawing shot, Drawing dialog) {
    void all() throws IOException {
        app.control(robot, KeyCode.DIGIT2);
        person("marta");
        records("Need you see coming", "ahead-need");
        records("Reason to refer you", "ahead-reason");
        fx(() -> ((TabPane) app.scene().lookup(".person-tabs"))
                .getSelectionModel()
                .select(2));
        scroll(0.55);
        shot.draw("ahead-records");
        person("jonas");
        scroll(0.35);
        shot.draw("ahead-next-step");
        person("noor");
        scroll(0.35);
        shot.draw("ahead-why");
        person("priya");
        fire(".rung-later");
        scroll(0.5);
        shot.draw("way-back-complaint");
        fire(".rung-next");
        dialog.draw("way-back-rung");
        robot.push(KeyCode.ESCAPE);
        fire(".right-meter");
        dialog.draw("right-meter");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        scroll(1);
        shot.draw("right-path");
        person("tomasz");
        scroll(0.5);
        shot.draw("way-back-silence");
        person("ravi");
        scroll(1);
        shot.draw("groups-person");
        list("list-returned");
        dialog.draw("returned");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        list("list-events");
        dialog.draw("events-ahead");
        fx(() -> events().getSelectionModel().selectLast());
        app.idle();
        dialog.draw("events");
        press("events.invite");
        dialog.draw("events-guest");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        fx(() -> newest().lookupAll(".event-row .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(l -> l.getText().equals(Messages.of("events.into_book")))
                .findFirst()
                .orElseThrow()
                .fire());
        app.idle();
        dialog.draw("events-friend");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        robot.push(KeyCode.ESCAPE);
        app.idle();
        list("list-groups");
        dialog.draw("groups");
        press("groups.add_meeting");
        dialog.draw("groups-meeting");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        press("groups.add_member");
        dialog.draw("groups-member");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        press("groups.edit");
        dialog.draw("groups-edit");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        robot.push(KeyCode.ESCAPE);
        app.idle();
        app.control(robot, KeyCode.DIGIT4);
        fx(() -> ((TabPane) app.scene().lookup(".playbook-tabs"))
                .getSelectionModel()
                .selectLast());
        app.idle();
        shot.draw("stories");
        app.control(robot, KeyCode.DIGIT1);
        app.idle();
        shot.draw("today-earning");
    }

    private static Parent newest() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private static ListView<?> events() {
        return (ListView<?>) newest().lookup(".list-view");
    }

    private void person(String name) {
        app.control(robot, KeyCode.K);
        robot.write(name).push(KeyCode.DOWN);
        app.idle();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        app.control(robot, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        app.idle();
    }

    /// The form of a kind of record.
    private void records(String kind, String picture) throws IOException {
        fx(() -> {
            ((TabPane) app.scene().lookup(".person-tabs")).getSelectionModel().select(2);
            app.scene().getRoot().applyCss();
            ((MenuButton) app.scene().lookup(".records .menu-button"))
                    .getItems().stream()
                            .filter(i -> kind.equals(i.getText()))
                            .findFirst()
                            .ifPresent(MenuItem::fire);
        });
        app.idle();
        dialog.draw(picture);
        robot.push(KeyCode.ESCAPE);
        app.idle();
    }

    private void scroll(double to) {
        fx(() -> ((ScrollPane) app.scene().lookup(".person > .scroll-pane")).setVvalue(to));
    }

    private void fire(String style) {
        fx(() -> ((Button) app.scene().lookup(style)).fire());
        app.idle();
    }

    private void press(String key) {
        String text = Messages.of(key);
        fx(() -> newest().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        app.idle();
    }

    private void list(String id) {
        fx(() -> ((MenuButton) app.scene().lookup("#windows"))
                .getItems().stream()
                        .filter(i -> id.equals(i.getId()))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
        app.idle();
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }
}
