package org.vouchbook.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.desk.DropClipboard;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The desktop without a display behaves as a real one in what our tests lean on.
class TestDesktopTest extends FxTest {
    @Test
    void typedLettersReachTheFocusedField() {
        show(400, 200, () -> new VBox(new TextField(), named(new TextField(), "second")));
        clickOn(named("second"));
        write("Ana, 7.5 at 9/11");
        assertEquals("Ana, 7.5 at 9/11", ((TextField) named("second")).getText());
    }

    @Test
    void shortcutsCarryTheirModifiers() {
        show(400, 200, () -> named(new TextField("old"), "field"));
        clickOn(named("field")).push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.SHIFT, KeyCode.N);
        assertEquals("N", ((TextField) named("field")).getText());
    }

    @Test
    void aRightClickOpensTheMenuAndALeftClickDoesNot() {
        List<String> chosen = new ArrayList<>();
        List<Boolean> asMenu = new ArrayList<>();
        show(400, 200, () -> {
            TextField field = named(new TextField(), "field");
            MenuItem archive = new MenuItem("Archive");
            archive.setOnAction(e -> chosen.add("archive"));
            field.setContextMenu(new ContextMenu(archive));
            field.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> asMenu.add(e.isPopupTrigger()));
            return new VBox(field);
        });
        clickOn(named("field"));
        rightClickOn(named("field"));
        clickOn("Archive");
        assertEquals(List.of(false, true), asMenu);
        assertEquals(List.of("archive"), chosen);
    }

    @Test
    void aDragCarriesItsButtonFromPressToRelease() {
        List<String> seen = new ArrayList<>();
        show(600, 400, () -> {
            Rectangle card = named(new Rectangle(20, 20, 80, 60), "card");
            card.setOnMousePressed(e -> seen.add("pressed"));
            card.setOnMouseDragged(e -> {
                assertTrue(e.isPrimaryButtonDown());
                card.setX(e.getX() - 40);
                card.setY(e.getY() - 30);
            });
            card.setOnMouseReleased(e -> seen.add("released " + e.isPrimaryButtonDown()));
            return new Pane(card);
        });
        Rectangle card = (Rectangle) named("card");
        drag(card, MouseButton.PRIMARY).moveBy(300, 200).drop();
        assertEquals(List.of("pressed", "released false"), seen);
        assertEquals(320, card.getX(), 1);
        assertEquals(220, card.getY(), 1);
    }

    @Test
    void aModalDialogTakesKeysAndMouseAndGivesThemBack() {
        Stage owner = show(600, 400, () -> new VBox(named(new TextField(), "behind")));
        Stage dialog = fx(() -> {
            Stage stage = new Stage();
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
            stage.setScene(new Scene(new VBox(named(new TextField(), "in front")), 200, 100));
            stage.setX(300);
            stage.setY(200);
            stage.show();
            return stage;
        });
        settle();
        write("first");
        clickOn(named("behind"));
        write(" second");
        assertEquals("first second", ((TextField) named("in front")).getText());
        fx(() -> {
            dialog.close();
            return true;
        });
        settle();
        assertTrue(owner.isFocused());
        write("third");
        assertEquals("third", ((TextField) named("behind")).getText());
    }

    @Test
    void filesCanBeDroppedWhereTheyAreWanted() {
        List<File> taken = new ArrayList<>();
        show(400, 200, () -> {
            VBox box = new VBox();
            box.setOnDragOver(e -> {
                if (e.getX() < 200 && e.getDragboard().hasFiles()) {
                    e.acceptTransferModes(TransferMode.COPY);
                }
            });
            box.setOnDragDropped(e -> {
                taken.addAll(e.getDragboard().getFiles());
                e.setDropCompleted(true);
            });
            return box;
        });
        File file = new File("people.csv").getAbsoluteFile();
        assertFalse(fx(() -> DropClipboard.drop(List.of(file), 300, 100)));
        assertEquals(List.of(), taken);
        assertTrue(fx(() -> DropClipboard.drop(List.of(file), 100, 100)));
        assertEquals(List.of(file), taken);
    }

    @Test
    void theScreenHasRoomForALargeWindow() {
        Stage stage = show(1700, 1100, () -> new Pane(new Rectangle(1690, 1090, 10, 10)));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertTrue(screen.getWidth() > 1600 && screen.getHeight() > 1000, screen::toString);
        assertEquals(1700, stage.getScene().getWidth());
        assertEquals(1100, stage.getScene().getHeight());
        await(
                "the last corner is drawn",
                () -> new Robot().getPixelColor(1695, 1095).equals(Color.BLACK));
    }

    private static <T extends Node> T named(T node, String text) {
        node.setAccessibleText(text);
        return node;
    }
}
