package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Target;
import org.vouchbook.exchange.Verdict;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;
import org.vouchbook.workspace.Progress;

/// Bringing people in, as it is done in the window.
class ImportTest extends WindowFixture {
    @Test
    void aHostileFileBringsItsPeopleAndSaysWhatBecameOfTheRest() throws IOException {
        open(SAMPLES.resolve("hostile.csv"));
        clickOn(Messages.of("import.rows"));
        Verdict first = fx(() -> rows().getItems().getFirst());
        assertTrue(first instanceof Verdict.Rejected, "what is not imported stands first");
        go(12);
        assertTrue(summary().startsWith(Messages.of("import.done.added", 12)), summary());
        assertTrue(summary().contains(Messages.of("import.sum.rejected", 1)), summary());
        clickOn(Messages.of("import.save_rejected"));
        Path saved = folder.resolve("saved/saved.csv");
        await("the rows are saved", () -> Files.exists(saved));
        assertTrue(Files.readString(saved).contains(Messages.of("import.reason.too_long")));
        close();
        assertEquals(12, people().size());
        app.control(this, KeyCode.Z);
        assertEquals(0, people().size(), "one import is one undo");
    }

    @Test
    void whileItSavesEveryWordCanBeRead() throws IOException {
        var csv = new StringBuilder("First name,Last name\n");
        for (int i = 0; i < 1200; i++) {
            csv.append("Ann,Okoro").append(i).append('\n');
        }
        open(Files.writeString(folder.resolve("many.csv"), csv));
        List<String> said = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        fx(() -> {
            Labeled cancel = labeled(Messages.of("import.cancel"));
            Labeled go = labeled(Messages.of("import.go", 1200, 0));
            Labeled words = (Labeled) go.getScene().lookup(".import-progress > .label");
            go.getScene().getWindow().setWidth(880);
            words.textProperty().subscribe(text -> {
                said.add(text);
                go.getScene().getRoot().applyCss();
                go.getScene().getRoot().layout();
                Stream.of(cancel, go, words)
                        .filter(label -> label.getWidth() < Math.floor(label.prefWidth(-1)))
                        .forEach(label -> cut.add(label.getText()));
            });
            return true;
        });
        go(1200);
        assertTrue(said.contains(Messages.of("import.step.", Progress.Step.SECURING)), said.toString());
        assertEquals(Messages.of("import.step.settling"), said.getLast());
        assertEquals(List.of(), cut);
        close();
    }

    @Test
    void importedAgainItAddsNobody() {
        open(SAMPLES.resolve("google-contacts.csv"));
        go(24);
        close();
        app.control(this, KeyCode.I);
        assertEquals(Messages.of("import.will.add", 0) + " · " + Messages.of("import.sum.known", 24), summary());
        close();
        assertEquals(24, people().size());
    }

    @Test
    void aColumnIsLeftOutWithoutLosingThePlace() {
        open(SAMPLES.resolve("google-contacts.csv"));
        ComboBox<Target> notes = box(Messages.of("import.becomes", "Notes"));
        double x = at(notes);
        fx(() -> {
            notes.requestFocus();
            notes.setValue(Target.IGNORE);
            return true;
        });
        app.idle();
        assertEquals(x, at(box(Messages.of("import.becomes", "Notes"))), "it stays where it was");
        assertTrue(fx(notes::isFocused), "and keeps the keyboard");
        clickOn(Messages.of("import.rows"));
        fx(() -> {
            box(Messages.of("import.known")).setValue(KnownChoice.SKIP);
            return true;
        });
        app.idle();
        assertTrue(fx(() -> rows().isVisible() && rows().getScene() != null), "the tab stays open");
        go(24);
        close();
        assertFalse(people().stream().anyMatch(p -> p.contact().notes().contains("trade fair")));
    }

    @Test
    void referredByBecomesAReferral() {
        open(SAMPLES.resolve("outlook-windows-1252.csv"));
        go(21);
        close();
        Contact dylan = people().stream()
                .map(PersonRow::contact)
                .filter(c -> c.displayName().equals("Dylan Hughes"))
                .findFirst()
                .orElseThrow();
        var file = app.person(dylan.id());
        assertEquals(
                "Marta Oliveira",
                file.other(file.referrals().getFirst().counterpartId()).displayName());
    }

    @Test
    void aFileThatIsNoListSaysSoAndChangesNothing() throws IOException {
        byte[] noise = new byte[4000];
        new Random(3).nextBytes(noise);
        open(Files.write(folder.resolve("holiday.jpg"), noise));
        assertEquals(Messages.of("import.refused.not_text"), text("quiet"));
        close();
        assertEquals(0, people().size());
    }

    private void open(Path file) {
        files.willOpen(file);
        app.control(this, KeyCode.I);
    }

    private void go(int added) {
        clickOn(Messages.of("import.go", added, 0));
        app.idle();
    }

    private void close() {
        clickOn(Messages.of("import.close"));
        app.idle();
    }

    private List<PersonRow> people() {
        return app.read(s -> s.index().list().rows());
    }

    private String summary() {
        return text("section-title");
    }

    private String text(String styleClass) {
        return fx(() -> dialog().lookupAll("." + styleClass).stream()
                .filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .findFirst()
                .orElse(""));
    }

    private Labeled labeled(String text) {
        return dialog().lookupAll(".button").stream()
                .map(Labeled.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Node dialog() {
        return lookup(".import-dialog").query();
    }

    @SuppressWarnings("unchecked")
    private TableView<Verdict> rows() {
        return (TableView<Verdict>) named(Messages.of("import.rows"));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String name) {
        return (ComboBox<T>) named(name);
    }

    private static double at(Node node) {
        return fx(() -> node.localToScene(0, 0).getX());
    }
}
