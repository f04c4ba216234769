package org.vouchbook;

import java.io.IOException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.ui.Messages;

/// Draws Today with what opens from it, and the merging of two people.
///
/// @param shot draws the window
/// @param dialog draws the newest window over it
record DayPictures(Running app, FxRobot robot, Drawing shot, Drawing dialog) {
    /// Draws a picture of that name.
    interface Drawing {
        void draw(String name) throws IOException;
    }

    void today() throws IOException {
        shot.draw("today");
        robot.push(KeyCode.SPACE);
        dialog.draw("today-move");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        robot.push(KeyCode.W);
        dialog.draw("words");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.G);
        app.idle();
        robot.write("Honey").push(KeyCode.TAB).write("25");
        dialog.draw("today-gift");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.END);
        shot.draw("today-end");
    }

    void merge() throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> ((MenuButton) app.scene().lookup(".person .menu-button"))
                        .getItems().stream()
                                .filter(item -> Messages.of("person.menu.merge").equals(item.getText()))
                                .findFirst()
                                .ifPresent(MenuItem::fire));
        app.idle();
        robot.write("jonas").push(KeyCode.ENTER);
        dialog.draw("merge");
        robot.push(KeyCode.ESCAPE);
    }
}
