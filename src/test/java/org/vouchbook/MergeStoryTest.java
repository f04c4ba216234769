package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonFile;
import org.vouchbook.workspace.SavedState;

/// Somebody who is in the book twice, in the real window.
class MergeStoryTest extends WindowFixture {
    @BeforeEach
    void twice() {
        app.read(MergeStoryTest::write);
        app.control(this, KeyCode.DIGIT2);
    }

    private static boolean write(Session session) {
        session.people().add(Fixtures.contact("Marta", "Oliveira"));
        long second = session.people()
                .add(Fixtures.contact("Marta", "Olivera")
                        .edit()
                        .emails(List.of(ContactPoint.of("marta@oliveira.example")))
                        .build())
                .id();
        session.timeline()
                .log(second, InteractionKind.CALL, Direction.TO_THEM, LocalDate.of(2026, 11, 20), "She called", null);
        return true;
    }

    private List<String> names() {
        return app.read(s -> s.index().list().rows().stream()
                .map(row -> row.contact().displayName())
                .sorted()
                .toList());
    }

    private RadioButton stays(String name) {
        return lookup(".merge-dialog .radio-button").queryAllAs(RadioButton.class).stream()
                .filter(choice -> choice.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean shows(String text) {
        return lookup(text).tryQuery().isPresent();
    }

    /// The backup before it is made beside the book.
    private void mergeThem() {
        clickOn(Messages.of("merge.go"));
        await("the dialog is gone", () -> lookup(".merge-dialog").tryQuery().isEmpty());
        app.idle();
    }

    @Test
    void twoSelectedBecomeOneWithABackupBeforeAndOneUndo() {
        clickOn("#people").push(KeyCode.CONTROL, KeyCode.A);
        clickOn(named(Messages.of("clients.do.more")));
        clickOn(Messages.of("clients.do.merge"));
        app.idle();
        assertTrue(shows("marta@oliveira.example"), "what comes together is shown");
        assertTrue(shows("Comes along: 1 entry of the timeline") || shows(Messages.of("merge.nothing_along")));
        clickOn(stays("Marta Oliveira"));
        app.idle();
        assertTrue(shows("Comes along: 1 entry of the timeline"));
        mergeThem();
        assertEquals(List.of("Marta Oliveira"), names());
        PersonFile one = app.read(
                s -> s.people().open(s.index().list().rows().getFirst().id()).orElseThrow());
        assertEquals("She called", one.interactions().getFirst().note());
        assertEquals("marta@oliveira.example", one.contact().emails().getFirst().value());
        assertEquals(
                List.of(SavedState.Reason.BEFORE_MERGE),
                app.read(s -> s.workspace().keeping().states()).stream()
                        .map(SavedState::reason)
                        .filter(reason -> reason == SavedState.Reason.BEFORE_MERGE)
                        .toList());
        app.control(this, KeyCode.Z);
        assertEquals(List.of("Marta Oliveira", "Marta Olivera"), names());
    }

    @Test
    void fromThePersonTheOtherIsLookedUpAndTheSameEntryIsRefused() {
        app.control(this, KeyCode.K);
        write("oliveira").push(KeyCode.DOWN);
        app.idle();
        clickOn(named(Messages.of("person.menu")));
        clickOn(Messages.of("person.menu.merge"));
        app.idle();
        write("oliveira").push(KeyCode.ENTER);
        app.idle();
        assertTrue(shows(Messages.of("merge.same")));
        assertTrue(lookup(Messages.of("merge.go")).queryButton().isDisabled());
        push(KeyCode.CONTROL, KeyCode.A).write("olivera").push(KeyCode.ENTER);
        app.idle();
        assertTrue(shows("marta@oliveira.example"));
        mergeThem();
        assertEquals(List.of("Marta Oliveira"), names());
    }
}
