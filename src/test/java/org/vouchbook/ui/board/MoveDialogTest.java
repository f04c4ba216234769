package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.Stage;

/// A short form shows each sentence of what is wrong whole, in a large window and in a small one.
class MoveDialogTest extends BoardTest {
    private ScrollPane form() {
        return lookup(".move-dialog .scroll-pane").queryAs(ScrollPane.class);
    }

    private void open(Stage to, double width, double height) {
        fx(() -> {
            window.setWidth(width);
            window.setHeight(height);
            return true;
        });
        settle();
        fx(() -> {
            page.model().move(book.ana.id(), to, 0);
            return true;
        });
        await("the form", () -> lookup(".move-dialog").tryQuery().isPresent());
        clickOn("Move");
        await(
                "what is missing is said",
                () -> lookup(".move-form .form-error").queryAllAs(Label.class).stream()
                        .anyMatch(Node::isVisible));
        settle();
    }

    @Test
    void theKeyboardIsWhereTheFirstAnswerGoesAndTabGoesOn() {
        fx(() -> {
            page.model().move(book.ana.id(), Stage.LOST, 0);
            return true;
        });
        await("the form", () -> lookup(".move-dialog").tryQuery().isPresent());
        settle();
        write("Too dear").push(KeyCode.ENTER);
        await("it is lost", () -> now(book.ana).stage() == Stage.LOST);
        assertEquals("Too dear", fx(() -> now(book.ana).referral().lostReason()));
        open(book.ben, "Prepare");
        clickOn(named("Their business")).write("Bakery").push(KeyCode.TAB);
        write("Light").push(KeyCode.TAB);
        await(
                "both are saved",
                () -> now(book.ben).referral().homework().needs().equals("Light"));
        assertEquals("Bakery", fx(() -> now(book.ben).referral().homework().business()));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, INTRODUCED", "1100, 700, INTRODUCED", "1100, 700, PROMISED", "1440, 900, LOST"})
    void theLastSentenceIsSeenWholeAndNothingScrolls(double width, double height, Stage to) {
        open(to, width, height);
        Label last = fx(() -> lookup(".move-form .form-error").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .reduce((a, b) -> b)
                .orElseThrow());
        Bounds seen = fx(() -> onScreen(form().lookup(".viewport")));
        Bounds sentence = fx(() -> onScreen(last));
        assertTrue(seen.contains(sentence), () -> sentence + " in " + seen);
        assertEquals(fx(() -> last.prefHeight(last.getWidth())), fx(last::getHeight), 0.5, "no line of it is left out");
        assertTrue(fx(() -> last.getScene().getWindow().getY()
                        + last.getScene().getWindow().getHeight())
                <= height);
    }

    @ParameterizedTest
    @CsvSource({"1100, 700", "1440, 900"})
    void whereMoreIsAskedThanThereIsRoomTheFirstThatIsWrongIsInSight(double width, double height) {
        open(Stage.WON, width, height);
        fx(() -> {
            form().setVvalue(1);
            return true;
        });
        clickOn("Move");
        settle();
        Label first = fx(() -> lookup(".move-form .form-error").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
        await("it is in sight", () -> onScreen(form().lookup(".viewport")).contains(onScreen(first)));
        assertTrue(fx(() -> first.getScene().getWindow().getY()
                        + first.getScene().getWindow().getHeight())
                <= height);
    }
}
