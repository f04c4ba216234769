package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.desk.DropClipboard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

class MailDropTest extends BoardTest {
    @Test
    void theReferrersMailProposesTheConfirmation() throws IOException {
        drop(mail("Marta Oliveira <m@example.org>", "Ana Arends <a@example.org>"), book.ana);
        TextInputControl words = (TextInputControl) named("Their words");
        assertEquals("Ana, meet my installer. Talk to them.", words.getText());
        clickOn("Move");
        awaitColumn(Stage.INTRODUCED, "Ana", "Dora");
        Referral ana = fx(() -> now(book.ana).referral());
        assertEquals(Level.INTRODUCED, ana.level());
        assertEquals(
                Introduction.Evidence.MAIL,
                Objects.requireNonNull(ana.ladder().introduction()).evidence());
    }

    /// Who does not drag has a key for the menu, and chooses the file there.
    @Test
    void theMailIsChosenInTheCardsMenuByKeys() throws IOException {
        mail = mail("Marta Oliveira <m@example.org>", "Ana Arends <a@example.org>");
        clickOn(card(book.ana));
        push(KeyCode.M);
        await(
                "the menu is open",
                () -> lookup("Confirm by their saved e-mail…").tryQuery().isPresent());
        clickOn("Confirm by their saved e-mail…");
        assertEquals("Ana, meet my installer. Talk to them.", ((TextInputControl) named("Their words")).getText());
        push(KeyCode.ESCAPE);
        clickOn(card(book.dora));
        push(KeyCode.M);
        await("the menu is open", () -> lookup("Delete referral").tryQuery().isPresent());
        assertTrue(lookup("Confirm by their saved e-mail…").tryQuery().isEmpty(), "it is confirmed");
        push(KeyCode.ESCAPE);
    }

    @Test
    void aMailBetweenOthersConfirmsNothing() throws IOException {
        drop(mail("Somebody <s@example.org>", "Ana Arends <a@example.org>"), book.ana);
        await("it is said", () -> ways.went.stream().anyMatch(way -> way.contains("confirms nothing")));
        assertTrue(fx(() -> page.model().moving().asked.get() == null));
    }

    private void drop(File mail, Referral referral) {
        Node card = card(referral);
        Bounds at = fx(() -> card.localToScreen(card.getBoundsInLocal()));
        assertTrue(fx(() -> DropClipboard.drop(List.of(mail), (int) at.getCenterX(), (int) at.getCenterY())));
        settle();
    }

    private File mail(String from, String to) throws IOException {
        var file = folder.resolve("introduction.eml");
        Files.writeString(
                file,
                "From: " + from + "\r\nTo: " + to
                        + "\r\nSubject: Meet\r\nDate: Mon, 02 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\nAna, meet my installer. Talk to them.\r\n");
        return file.toFile();
    }
}
