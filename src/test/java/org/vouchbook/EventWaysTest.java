package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.support.Fixtures;
import org.vouchbook.workspace.Events;

/// The ways to an event – the search on Clients and on Today, the menu – and its guests on paper and in a spreadsheet.
class EventWaysTest extends WindowFixture {
    @SuppressWarnings("NullAway.Init")
    EventWaysTest() {}

    @BeforeEach
    void anEventWithAGuest() {
        app.read(session -> {
            var events = new Events(session.workspace());
            LocalDate day = session.workspace().today().plusDays(9);
            long id = session.workspace().ids().getAsLong();
            events.save(new GuestEvent(id, "Winter evening", day, "Harbour 2", "heat without oil"), List.of());
            Contact ana = session.people()
                    .add(Fixtures.contact("Ana", "Sousa")
                            .edit()
                            .phones(List.of(ContactPoint.of("+351 1")))
                            .build());
            long guest = session.workspace().ids().getAsLong();
            events.save(new Invitation(guest, ana.id(), id, Invitation.State.COMING, "Rui Costa"), List.of());
            return true;
        });
        app.idle();
    }

    private boolean open() {
        app.idle();
        return lookup(".record-window").tryQuery().isPresent();
    }

    private void close() {
        push(KeyCode.ESCAPE);
        app.idle();
        assertFalse(open());
    }

    @Test
    void theSearchOfBothPagesFindsItAndTheMenuHasIt() {
        app.control(this, KeyCode.DIGIT1);
        app.control(this, KeyCode.K);
        app.idle();
        write("harbour");
        app.idle();
        push(KeyCode.ENTER);
        assertTrue(open(), "from Today");
        close();
        app.control(this, KeyCode.DIGIT2);
        app.control(this, KeyCode.K);
        write("winter");
        app.idle();
        var chip = (Button) app.scene().lookup("#found-events .button-chip");
        assertEquals("Winter evening, Dec 1", chip.getText().replace("1 Dec", "Dec 1"));
        fx(() -> {
            chip.fire();
            return true;
        });
        assertTrue(open(), "from Clients");
        close();
        push(KeyCode.ESCAPE);
        app.idle();
        assertFalse(app.scene().lookup("#found-events").isVisible());
        fx(() -> {
            ((MenuButton) app.scene().lookup("#windows")).getItems().getFirst().fire();
            return true;
        });
        assertTrue(open(), "from the menu");
    }

    @Test
    void theGuestsGoIntoASpreadsheetAndOnPaper() throws Exception {
        app.control(this, KeyCode.DIGIT2);
        fx(() -> {
            ((MenuButton) app.scene().lookup("#windows")).getItems().getFirst().fire();
            return true;
        });
        assertTrue(open());
        clickOn("Guest list (CSV)");
        app.idle();
        Path csv = saved("csv");
        String lines = Files.readString(csv, StandardCharsets.UTF_8);
        assertTrue(lines.contains("Ana Sousa,,Comes,Rui Costa,"), lines);
        clickOn("Guest list (PDF)");
        app.idle();
        try (var pdf = Loader.loadPDF(saved("pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Winter evening") && text.contains("Harbour 2"), text);
            assertTrue(text.contains("Ana Sousa") && text.contains("Rui Costa") && text.contains("+351 1"), text);
        }
    }

    private Path saved(String extension) {
        Path file = saved().resolve("saved." + extension);
        await("the " + extension, () -> Files.exists(file));
        app.idle();
        return file;
    }
}
