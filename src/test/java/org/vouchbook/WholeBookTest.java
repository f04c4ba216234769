package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.command.Command;
import org.vouchbook.storage.BookClaim;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.BackupTime;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.QuickVault;
import org.vouchbook.workspace.SavedState.Reason;
import org.vouchbook.workspace.Settings.Appearance;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// A file with a whole book is looked at before it takes the place of the present one, or of one that does not open.
class WholeBookTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Path data;
    private Path book;
    private Path file;

    @BeforeEach
    void aFileWithAWholeBook() throws IOException {
        data = folder.resolve("data");
        book = data.resolve("book");
        file = folder.resolve("Wilhelmine's.vouchbook");
        try (Workspace workspace = Workspace.open(folder.resolve("other"), DAY)) {
            new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
            Keeping keeping = workspace.keeping();
            try (Keeping.Look look = keeping.look();
                    var out = Files.newOutputStream(file)) {
                keeping.write(look, out);
            }
        }
    }

    private String question(String key) {
        return Messages.of(key, file.getFileName(), BackupTime.of(DAY.instant(), DAY.getZone()), 1, 0, 0);
    }

    private void assertShowsWilhelmine(Running app) {
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        await(
                "the book of the file",
                () -> lookup("#people").<TableView<?>>query().getItems().size() == 1
                        && lookup("Wilhelmine Quendelmann").tryQuery().isPresent());
    }

    @Test
    void aFileThatIsOpenedIsShownAndTakenAndCanBeUndone() {
        var files = new GivenFiles(folder);
        Running app = Running.start(data, DAY, Appearance.LIGHT, files, new Command.Open(false, List.of(file)));
        await("the preview", () -> lookup(question("book.read.ask")).tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        app.idle();
        assertEquals(0, app.<Integer>read(s -> s.index().list().rows().size()), "not unasked");
        files.willOpen(file);
        app.control(this, KeyCode.I);
        await("the preview", () -> lookup(question("book.read.ask")).tryQuery().isPresent());
        clickOn(Messages.of("book.read.go"));
        assertShowsWilhelmine(app);
        app.close();
    }

    /// As when a stick is pulled out at that moment.
    @Test
    void whatCouldNotTakeThePlaceIsNotSaidToHaveDoneSo() {
        Running app = Running.start(
                data, DAY, Appearance.LIGHT, new GivenFiles(folder), new Command.Open(false, List.of(file)));
        await("the preview", () -> lookup(question("book.read.ask")).tryQuery().isPresent());
        Background thread = app.read(Session::background);
        interact(() -> {
            lookup(Messages.of("book.read.go")).queryButton().fire();
            thread.run(() -> Files.deleteIfExists(book.resolve("returning.mv.db")), _ -> {});
        });
        await(
                "the failure",
                () -> listWindows().stream()
                        .anyMatch(w -> w instanceof Stage s
                                && Messages.of("error.title").equals(s.getTitle())));
        push(KeyCode.ENTER);
        app.idle();
        assertEquals(0, app.<Integer>read(s -> s.index().list().rows().size()), "the book as it was");
        assertFalse(lookup(Messages.of("book.read.done", file.getFileName()))
                .tryQuery()
                .isPresent());
        app.close();
    }

    /// The file says which password opens it; only the recovery key is at hand.
    @Test
    void aFileWithAPasswordOfItsOwnIsTakenWithThatOrItsRecoveryKey() throws IOException {
        String recovery = seal();
        var files = new GivenFiles(folder);
        Running app = Running.start(data, DAY, Appearance.LIGHT, files, new Command.Open(false, List.of(file)));
        await("the question", this::asksForThePassword);
        write("a wrong one").push(KeyCode.ENTER);
        await(
                "that it is wrong",
                () -> lookup(Messages.of("sealed.wrong")).tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        app.idle();
        assertEquals(0, app.<Integer>read(s -> s.index().list().rows().size()), "not taken");
        files.willOpen(file);
        app.control(this, KeyCode.I);
        await("the question", this::asksForThePassword);
        write(recovery).push(KeyCode.ENTER);
        await("the preview", () -> lookup(question("book.read.ask")).tryQuery().isPresent());
        clickOn(Messages.of("book.read.go"));
        assertShowsWilhelmine(app);
        app.close();
    }

    @Test
    void aDamagedBookGivesWayToAFileWithAPasswordToo() throws IOException {
        seal();
        Files.createDirectories(book);
        Files.writeString(book.resolve("book.mv.db"), "no book");
        var files = new GivenFiles(folder);
        Running app = Running.start(data, DAY, files);
        await("the page", () -> lookup(Messages.of("rescue.title")).tryQuery().isPresent());
        files.willOpen(file);
        clickOn(Messages.of("rescue.choose"));
        await("the question", this::asksForThePassword);
        write("the other password").push(KeyCode.ENTER);
        await("the preview", () -> lookup(question("rescue.ask")).tryQuery().isPresent());
        clickOn(Messages.of("book.read.go"));
        assertShowsWilhelmine(app);
        app.close();
    }

    private boolean asksForThePassword() {
        return lookup(Messages.of("sealed.sentence", file.getFileName()))
                .tryQuery()
                .isPresent();
    }

    private String seal() throws IOException {
        var known = new KnownBooks(folder.resolve("books.json"));
        Vault other = QuickVault.of(folder.resolve("other"), DAY, known);
        String recovery = other.setPassword("the other password");
        try (Workspace workspace = other.open();
                Keeping.Look look = workspace.keeping().look();
                var out = Files.newOutputStream(file)) {
            workspace.keeping().write(look, out);
        }
        return recovery;
    }

    @Test
    void aDamagedBookLeavesThreeWaysOutAndSaysWhereItIs() throws IOException {
        Files.createDirectories(book);
        Files.writeString(book.resolve("book.mv.db"), "no book");
        var files = new GivenFiles(folder);
        Running app = Running.start(data, DAY, files);
        await("the page", () -> lookup(Messages.of("rescue.title")).tryQuery().isPresent());
        assertTrue(lookup(Messages.of("rescue.where", book.resolve("book.mv.db")))
                .tryQuery()
                .isPresent());
        clickOn(Messages.of("rescue.rebuild"));
        app.idle();
        await(
                "still the page",
                () -> lookup(Messages.of("rescue.title")).tryQuery().isPresent());
        Path text = Files.writeString(folder.resolve("text.vouchbook"), "text");
        files.willOpen(text);
        clickOn(Messages.of("rescue.choose"));
        await(
                "why not",
                () -> lookup(Messages.of("rescue.no_book", "text.vouchbook"))
                        .tryQuery()
                        .isPresent());
        files.willOpen(file);
        clickOn(Messages.of("rescue.choose"));
        await("the preview", () -> lookup(question("rescue.ask")).tryQuery().isPresent());
        fx(() -> {
            var pane = (DialogPane) lookup(".dialog-pane").query();
            ButtonType yes = pane.getButtonTypes().getFirst();
            pane.lookupButton(yes).requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
        await("the book", () -> lookup("#saved").tryQuery().isPresent());
        assertShowsWilhelmine(app);
        app.close();
    }

    /// The backups that lie with the book need not be sought.
    @Test
    void whereTheJournalIsLostABackupOfTheListServes() throws IOException {
        try (Workspace workspace = Workspace.open(book, DAY)) {
            new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
            workspace.keeping().save(Reason.DAILY);
        }
        Path saved = Files.move(book.resolve("backups"), folder.resolve("saved"));
        Files.delete(book.resolve("journal"));
        Files.delete(book.resolve("book.mv.db"));
        Files.move(book.resolve("earlier"), folder.resolve("earlier"));
        Running app = Running.start(data, DAY, new GivenFiles(folder));
        await("the page", () -> lookup(Messages.of("rescue.title")).tryQuery().isPresent());
        assertEquals(
                0, lookup("#rescue-backups").<ListView<?>>query().getItems().size());
        Files.deleteIfExists(book.resolve("backups"));
        Files.move(saved, book.resolve("backups"));
        clickOn(Messages.of("rescue.rebuild"));
        app.idle();
        await("the book", () -> lookup("#mended").tryQuery().isPresent());
        assertShowsWilhelmine(app);
        app.close();
    }

    @Test
    void aBookThatIsOpenElsewhereSaysSoAndOpensWhenItIsFree() {
        Running app;
        try (BookClaim _ = BookClaim.of(book)) {
            app = Running.start(data, DAY, new GivenFiles(folder));
            await(
                    "the sentence",
                    () -> lookup(Messages.of("error.book.in_use")).tryQuery().isPresent());
            clickOn(Messages.of("open.retry"));
            app.idle();
            await(
                    "the sentence",
                    () -> lookup(Messages.of("error.book.in_use")).tryQuery().isPresent());
        }
        clickOn(Messages.of("open.retry"));
        app.idle();
        await("the book", () -> lookup("#saved").tryQuery().isPresent());
        app.close();
    }
}
