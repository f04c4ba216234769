package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Stage;

class BoardDragTest extends BoardTest {
    @Test
    void aCardIsDraggedToAnotherColumnAndKeepsTheFocus() {
        drag(card(book.ben), MouseButton.PRIMARY).dropTo(below(card(book.dora)));
        answer();
        awaitColumn(Stage.INTRODUCED, "Dora", "Ben");
        awaitColumn(Stage.NAMED, "Ana", "Cleo");
        assertTrue(focused(book.ben));
        undo();
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void anEmptyColumnTakesACard() {
        drag(card(book.dora), MouseButton.PRIMARY).dropTo(column(Stage.WON).list());
        answer();
        awaitColumn(Stage.WON, "Dora");
    }

    @Test
    void cardsAreOrderedInsideTheirColumn() {
        drag(card(book.ana), MouseButton.PRIMARY).dropTo(below(card(book.ben)));
        awaitColumn(Stage.NAMED, "Ben", "Ana", "Cleo");
        drag(card(book.cleo), MouseButton.PRIMARY).dropTo(above(card(book.ben)));
        awaitColumn(Stage.NAMED, "Cleo", "Ben", "Ana");
    }

    @Test
    void theWayThereIsShownAndEscapeTakesItBack() throws Exception {
        drag(card(book.ana), MouseButton.PRIMARY).moveTo(below(card(book.dora)));
        settle();
        shot(window.getScene(), Path.of("target/board/drag.png"));
        assertTrue(has(column(Stage.INTRODUCED), "drop-target"));
        assertTrue(styled("insertion-line").isVisible());
        assertTrue(styled("card-ghost").isVisible());
        push(KeyCode.ESCAPE);
        assertFalse(has(column(Stage.INTRODUCED), "drop-target"));
        drop();
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
        assertEquals(1, fx(() -> column(Stage.INTRODUCED).list().getItems().size()));
    }

    @Test
    void droppedBesideTheColumnsNothingHappens() {
        drag(card(book.ana), MouseButton.PRIMARY).dropTo(styled("page-title"));
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void lostByTheButtonAsksWhyAndKeepsTheAnswer() {
        drag(card(book.ana), MouseButton.PRIMARY).dropTo(styled("lost-button"));
        clickOn(named("Why was it lost")).write("Too dear").push(KeyCode.ENTER);
        awaitColumn(Stage.LOST, "Ana");
        BoardCard card = fx(() -> now(book.ana));
        assertEquals("Too dear", card.referral().lostReason());
        await("the card has the keyboard", () -> focused(book.ana));
    }

    private Point2D below(Node card) {
        Bounds at = fx(() -> card.localToScreen(card.getBoundsInLocal()));
        return new Point2D(at.getCenterX(), at.getMaxY() - 20);
    }

    private Point2D above(Node card) {
        Bounds at = fx(() -> card.localToScreen(card.getBoundsInLocal()));
        return new Point2D(at.getCenterX(), at.getMinY() + 12);
    }
}
