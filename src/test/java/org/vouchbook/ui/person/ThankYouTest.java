package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Undoing;

/// A thank-you noted at once (B21): it says so, can be taken back, and never comes of a letter that was typed.
class ThankYouTest extends PersonFxTest {
    ThankYouTest() {
        super(700);
    }

    @Override
    List<Function<PersonPart.Panel, PersonPart>> parts() {
        return List.of();
    }

    @Override
    PersonActions actions() {
        return new PersonActions(_ -> {}, _ -> {}, _ -> {}, _ -> {}, true);
    }

    @Test
    void oneKeyNotesItAndSaysSoWithTheWayBack() {
        fx(() -> {
            new Undoing(book.session).over((StackPane) scene.getRoot());
            return true;
        });
        focus("radar");
        push(KeyCode.T);
        await("it is noted", () -> thanks() == 1);
        await(
                "it is said",
                () -> lookup("Thanks of Marta Oliveira noted").tryQuery().isPresent());
        clickOn(named("They thanked you today"));
        await("it is said", () -> book.went.getLast().contains("noted already"));
        assertEquals(1, thanks());
        clickOn("Undo");
        await("taken back in one step", () -> thanks() == 0);
    }

    @Test
    void lettersForAFieldNoteNothing() {
        List<Supplier<Node>> editors = List.of(
                () -> {
                    var box = new ComboBox<String>();
                    box.setEditable(true);
                    return box;
                },
                ComboBox::new,
                DatePicker::new,
                () -> {
                    var spinner = new Spinner<Integer>(0, 9, 1);
                    spinner.setEditable(true);
                    return spinner;
                });
        for (Supplier<Node> made : editors) {
            Node editor = fx(() -> {
                Node it = made.get();
                ((Pane) scene.getRoot()).getChildren().add(it);
                it.requestFocus();
                return it;
            });
            await("the keyboard", editor::isFocused);
            typeLetters();
            assertEquals(1, listWindows().size(), "no form opens");
            fx(() -> ((Pane) scene.getRoot()).getChildren().remove(editor));
        }
        assertEquals(0, thanks());
    }

    @Test
    void lettersForAnOpenFormNoteNothing() {
        focus("radar");
        push(KeyCode.L);
        await("the form", () -> lookup(".log-form").tryQuery().isPresent());
        typeLetters();
        assertEquals(0, thanks());
    }

    private void typeLetters() {
        push(KeyCode.T);
        push(KeyCode.L);
        settle();
        // A background of one thread has done by then what a letter began.
        var done = new boolean[1];
        fx(() -> {
            background.run(() -> true, ok -> done[0] = ok);
            return true;
        });
        await("nothing is under way", () -> done[0]);
    }

    private void focus(String style) {
        fx(() -> {
            scene.getRoot().lookup("." + style).requestFocus();
            return true;
        });
    }

    private long thanks() {
        return book.file(book.marta).interactions().stream()
                .filter(i -> i.kind() == InteractionKind.THANKED_ME && i.date().equals(Book.TODAY))
                .count();
    }
}
