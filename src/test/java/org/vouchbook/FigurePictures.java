package org.vouchbook;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.DayPictures.Drawing;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.NewReferral;
import org.vouchbook.workspace.PersonRow;

/// Draws the referrals in figures and those that lie in the notes.
///
/// @param shot draws the main window
/// @param dialog draws the newest window over the main one
record FigurePictures(Running app, FxRobot robot, Drawing shot, Drawing dialog) {
    /// On the board, which is left as it was found.
    void all() throws IOException {
        app.read(FigurePictures::neglected);
        app.idle();
        shot.draw("board-drying");
        for (String part : new String[] {
            "calls",
            "referrers",
            "pace",
            "programme",
            "chain",
            "asking",
            "business",
            "worth",
            "attention",
            "improvements",
            "hints"
        }) {
            choose("figures.menu." + part);
            dialog.draw("figures-" + part);
            robot.push(KeyCode.ESCAPE);
            app.idle();
        }
    }

    /// In the sample nobody is neglected: one who named three is let down with the last, and some notes tell of more.
    private static boolean neglected(Session session) {
        List<Contact> people =
                session.index().whole().rows().stream().map(PersonRow::contact).toList();
        Contact kai = called(people, "Kai Brandt");
        LocalDate day = session.workspace().today().minusDays(110);
        session.referrals()
                .create(new NewReferral(
                        ReferralDirection.RECEIVED,
                        kai.id(),
                        new NewReferral.Prospect.Fresh(Contact.named(1, "Jette", "Lorenz", Instant.EPOCH)
                                .build()),
                        Level.NAME_ONLY,
                        null,
                        null,
                        null,
                        "",
                        "",
                        day));
        note(session, "Ole", "Hansen", "Referred by Jonas Becker. Wants somebody for the cold store before summer.");
        note(session, "Maren", "Vogt", "Met at the fair in May.\nEmpfohlen von: Silke Arndt");
        note(session, "Paula", "Reis", "Runs two shops. Gave me the name of Henrique Dias at the harbour office.");
        return true;
    }

    private static void note(Session session, String given, String family, String notes) {
        session.people()
                .add(Contact.named(1, given, family, Instant.EPOCH)
                        .kind(ContactKind.PROSPECT)
                        .notes(notes)
                        .build());
    }

    private static Contact called(List<Contact> people, String name) {
        return people.stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String key) {
        String text = Messages.of(key);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> ((MenuButton) app.scene().lookup("#figures"))
                        .getItems().stream()
                                .filter(item -> text.equals(item.getText()))
                                .findFirst()
                                .ifPresent(MenuItem::fire));
        app.idle();
    }
}
