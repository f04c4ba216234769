package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// The panel beside a search: not each letter brings another person there, and whatever else is done finds the right
/// one.
class FollowingPanelTest extends ClientsPageFixture {
    @Test
    void itFollowsWhenTheLettersPause() {
        int before = fx(() -> {
            int went = neighbours.went.size();
            type(page, "becker");
            assertEquals(went, neighbours.went.size(), "while letters come");
            return went;
        });
        await("it follows", () -> neighbours.last().equals("show " + idOf("Jonas Becker")));
        assertEquals(before + 1, fx(() -> neighbours.went.size()), "once");
    }

    @Test
    void aSearchForNobodyEmptiesIt() {
        fx(() -> type(page, "nobody is called so"));
        await("it is empty", () -> neighbours.last().equals("clear"));
    }

    @Test
    void enterFindsThePersonSelected() {
        assertEquals("show " + idOf("Jonas Becker"), after(field -> press(field, KeyCode.ENTER)));
    }

    @Test
    void aKeyThatWritesNothingFindsThePersonSelected() {
        assertEquals("show " + idOf("Jonas Becker"), after(field -> press(field, KeyCode.F10)));
    }

    @Test
    void aClickInThePanelFindsThePersonSelected() {
        assertEquals("show " + idOf("Jonas Becker"), after(_ -> {
            var at = neighbours.node().localToScene(20, 20);
            Event.fireEvent(neighbours.node(), pressed(at.getX(), at.getY()));
        }));
    }

    @Test
    void whoIsOpenedFromElsewhereIsShownAtOnce() {
        long other = idOf("Tom Byrne");
        assertEquals("show " + other, after(_ -> page.open(other)));
    }

    /// What the panel shows when somebody was typed and this was done before the next frame.
    private String after(Consumer<TextField> next) {
        return fx(() -> {
            type(page, "becker");
            next.accept((TextField) page.firstFocus());
            return neighbours.last();
        });
    }

    private static boolean type(ClientsPage page, String words) {
        var field = (TextField) page.firstFocus();
        page.search();
        for (int letters = 1; letters <= words.length(); letters++) {
            field.setText(words.substring(0, letters));
        }
        return true;
    }

    private static void press(TextField field, KeyCode code) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static MouseEvent pressed(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }
}
