package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.workspace.PersonFile;

class PersonViewTest extends PersonFxTest {
    PersonViewTest() {
        super(980);
    }

    @Override
    List<Function<PersonPart.Panel, PersonPart>> parts() {
        return List.of();
    }

    @Override
    PersonActions actions() {
        return new PersonActions(
                _ -> book.went.add("pdf"),
                id -> book.went.add("give " + id),
                _ -> book.went.add("held"),
                _ -> book.went.add("erase"),
                true);
    }

    @Test
    void ratedByKeysItIsSavedAndDatedAndWhyIsAsked() {
        fx(() -> {
            named("Liking").requestFocus();
            return true;
        });
        push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        await("three half steps", () -> rating(Axis.LIKING) == 1.5);
        assertEquals(Book.TODAY, marta().card().orElseThrow().date());
        await("why is asked", () -> named("Why? Optional").isVisible());
        clickOn(named("Why? Optional")).write("They laughed");
        push(KeyCode.ENTER);
        await("why is kept", () -> marta().card().orElseThrow().why().equals("They laughed"));
    }

    @Test
    void ratedByDragging() {
        Node radar = fx(() -> scene.getRoot().lookup(".radar"));
        Bounds on = fx(() -> radar.localToScreen(radar.getBoundsInLocal()));
        Point2D middle = new Point2D((on.getMinX() + on.getMaxX()) / 2, (on.getMinY() + on.getMaxY()) / 2);
        moveTo(middle.add(20, 0)).press(MouseButton.PRIMARY);
        moveBy(60, 0).release(MouseButton.PRIMARY);
        await("reciprocity is rated", () -> rating(Axis.RECIPROCITY) > 4);
        assertEquals(0, rating(Axis.LIKING));
    }

    @Test
    void whatIsLoggedStandsInTheTimelineAndFillsTheAxis() {
        fx(() -> {
            named("Credibility").requestFocus();
            return true;
        });
        push(KeyCode.UP);
        await("rated", () -> rating(Axis.CREDIBILITY) == 0.5);
        await(
                "it is claimed only",
                () -> handle("credibility").getPseudoClassStates().stream()
                        .anyMatch(p -> p.getPseudoClassName().equals("claimed")));
        openLog(() -> push(KeyCode.L));
        @SuppressWarnings("unchecked")
        ComboBox<InteractionKind> kind = (ComboBox<InteractionKind>) named("What");
        fx(() -> {
            kind.setValue(InteractionKind.ADVICE_SOUGHT);
            return true;
        });
        clickOn(named("Note")).write("Which scanner to buy");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is in the book", () -> marta().interactions().size() == 1);
        assertEquals("Which scanner to buy", marta().interactions().getFirst().note());
        await(
                "it is in the list",
                () -> scene.getRoot().lookupAll(".chip").stream()
                        .anyMatch(n -> n instanceof Label l && l.getText().equals("Advice sought")));
        await(
                "the axis is filled",
                () -> handle("credibility").getPseudoClassStates().stream()
                        .noneMatch(p -> p.getPseudoClassName().equals("claimed")));
    }

    @Test
    void escapeKeepsWhatWasBeingLoggedAndAHalfDateStays() {
        openLog(() -> clickOn("Log…"));
        clickOn(named("Note")).write("half a note");
        push(KeyCode.ESCAPE);
        await("closed", () -> listWindows().size() == 1);
        openLog(() -> clickOn("Log…"));
        assertEquals("half a note", ((TextInputControl) named("Note")).getText());
        TextInputControl day = fx(() ->
                ((DatePicker) from(lookup(".log-form")).lookup(".date-picker").query()).getEditor());
        clickOn(day).push(KeyCode.CONTROL, KeyCode.A).write("22/11");
        clickOn(named("Note"));
        assertEquals("22/11", day.getText());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await(
                "a sentence",
                () -> lookup(".form-error").queryAll().stream()
                        .anyMatch(n -> n.isVisible()
                                && n instanceof Label l
                                && l.getText().contains("22/11")));
        assertEquals("22/11", day.getText());
        assertTrue(marta().interactions().isEmpty());
    }

    @Test
    void aNameIsEditedInPlaceAndUndone() {
        tab(2);
        TextInputControl name = (TextInputControl) named("First name");
        clickOn(name).push(KeyCode.CONTROL, KeyCode.A).write("Mar");
        push(KeyCode.ESCAPE);
        assertEquals("Marta", name.getText());
        push(KeyCode.CONTROL, KeyCode.A).write("Maria").push(KeyCode.ENTER);
        await(
                "the head follows",
                () -> ((Label) scene.getRoot().lookup(".person-name")).getText().equals("Maria Oliveira"));
        background.run(() -> book.workspace.undo(), done -> {});
        await("undone", () -> name.getText().equals("Marta"));
    }

    @Test
    void aBadBirthdayStaysTypedWithASentence() {
        tab(2);
        TextInputControl birthday = (TextInputControl) named("Birthday");
        fx(() -> {
            birthday.requestFocus();
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.A).write("31/2").push(KeyCode.TAB);
        assertTrue(has(birthday, "invalid"));
        assertEquals("31/2", birthday.getText());
        assertTrue(fx(birthday::getAccessibleHelp).contains("31/2"));
    }

    /// How they like to be dealt with is typed like any other fact, kept when the field is left, and undone (J7).
    @Test
    void howTheyAreBestReachedIsKept() {
        tab(2);
        TextInputControl manner = (TextInputControl) named("Best reached");
        fx(() -> {
            manner.requestFocus(); // it lies below the fold
            return true;
        });
        write("By message, never on Mondays").push(KeyCode.TAB);
        await("it is kept", () -> marta().contact().manner().equals("By message, never on Mondays"));
        assertEquals("By message, never on Mondays", manner.getText());
        background.run(() -> book.workspace.undo(), done -> {});
        await("undone", () -> manner.getText().isEmpty());
    }

    @Test
    void anEmailIsAddedByKeyboard() {
        tab(2);
        fx(() -> {
            lookup("Add e-mail").query().requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
        write("marta@home.example").push(KeyCode.TAB).write("home").push(KeyCode.ENTER);
        await("saved", () -> marta().contact().emails().size() == 2);
        assertEquals("home", marta().contact().emails().getLast().label());
    }

    @Test
    void lIsALetterWhereLettersAreTyped() {
        tab(2);
        clickOn(named("Role")).write("l");
        assertEquals(1, listWindows().size());
        assertTrue(((TextInputControl) named("Role")).getText().contains("l"));
    }

    @Test
    void aDeletedPersonLeavesAQuietSentence() {
        background.run(
                () -> {
                    book.session.people().delete(List.of(book.marta.id()));
                    return true;
                },
                done -> {});
        await(
                "the panel is empty",
                () -> !scene.getRoot().lookup(".scroll-pane").isVisible());
        List<String> said = fx(() -> scene.getRoot().lookupAll(".empty-state").stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n.lookup(".sentence")).getText())
                .toList());
        assertEquals(List.of("This person is no longer in the book."), said);
    }

    private void openLog(Runnable way) {
        way.run();
        await("the form is open", () -> lookup(".log-form").tryQuery().isPresent());
    }

    private void tab(int index) {
        fx(() -> {
            ((TabPane) scene.getRoot().lookup(".person-tabs"))
                    .getSelectionModel()
                    .select(index);
            return true;
        });
        settle();
    }

    private Node handle(String axis) {
        return scene.getRoot().lookupAll(".handle").stream()
                .filter(n -> n.getParent().getStyleClass().contains(axis))
                .findFirst()
                .orElseThrow();
    }

    /// Read where the book is read: on its own thread.
    private PersonFile marta() {
        var read = new CompletableFuture<PersonFile>();
        background.run(() -> read.complete(book.file(book.marta)), done -> {});
        return read.join();
    }

    private double rating(Axis axis) {
        return marta().card().map(c -> c.value(axis)).orElse(0.0);
    }
}
