package org.vouchbook.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.BookKey;
import org.vouchbook.storage.Database;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.QuickVault;
import org.vouchbook.workspace.Samples;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// The jobs on a real book, as a schedule runs them.
class ConsoleTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), "");

    @BeforeEach
    void aBookWithTwoPeople() {
        try (var book = new TestBook(book())) {
            book.add("Grace", "Njeri");
            book.add("Noor", "Oliveira");
        }
    }

    private Path book() {
        return folder.resolve("book");
    }

    private Exit run(Command.Job job) {
        return console.run(job, () -> Workspace.open(book(), CLOCK), Settings.defaults(), Locale.ENGLISH);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void exportWritesEverybody() throws IOException {
        Path csv = folder.resolve("all.csv");
        assertEquals(Exit.DONE, run(new Command.Export(csv)));
        String text = Files.readString(csv);
        assertTrue(text.contains("Njeri") && text.contains("Oliveira"), text);
        assertEquals(Messages.of("command.written", csv, 2), out().strip());
    }

    @Test
    void reportPrintsPeopleAndReferrals() throws IOException {
        Path people = folder.resolve("people.pdf");
        assertEquals(Exit.DONE, run(new Command.Report(Command.Report.Kind.PEOPLE, people)));
        try (var document = Loader.loadPDF(people.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Grace Njeri"));
        }
        Path referrals = folder.resolve("referrals.pdf");
        assertEquals(Exit.DONE, run(new Command.Report(Command.Report.Kind.REFERRALS, referrals)));
        assertTrue(Files.size(referrals) > 500);
    }

    @Test
    void importBringsPeopleInAndTellsWhatItLeftOut() throws IOException {
        Path good = folder.resolve("good.csv");
        Files.writeString(good, "First name,Last name\nAda,Byron\n");
        assertEquals(Exit.DONE, run(new Command.Import(List.of(good))));
        assertTrue(out().contains("1 person added"), out());
        Path empty = folder.resolve("empty.csv");
        Files.writeString(empty, "\n");
        assertEquals(Exit.PARTLY, run(new Command.Import(List.of(empty, good))));
        assertTrue(err().contains(Messages.of("import.refused.empty")), err());
        try (var book = new TestBook(book())) {
            assertEquals(3, book.index().list().rows().size());
        }
    }

    @Test
    void backupIsProvedAndCopiedWhereItIsWanted() throws IOException {
        Path stick = folder.resolve("stick");
        assertEquals(Exit.DONE, run(new Command.Backup(stick)));
        assertEquals(Messages.of("command.backed_up", 2), out().strip());
        try (Stream<Path> here = Files.list(book().resolve("backups"));
                Stream<Path> there = Files.list(stick)) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            here.findFirst().orElseThrow(), there.findFirst().orElseThrow()));
        }
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertEquals(Exit.FAILED, run(new Command.Backup(file)));
        assertFalse(err().isBlank());
    }

    @Test
    void theWholeBookGoesOutAndIn() throws IOException {
        for (String name : List.of("all.vouchbook", "all.json")) {
            Path file = folder.resolve(name);
            assertEquals(Exit.DONE, run(new Command.Export(file)), err());
            assertTrue(out().contains(Messages.of("command.book_written", file, 2)), out());
            Path other = folder.resolve("other of " + name);
            assertEquals(
                    Exit.DONE,
                    console.run(
                            new Command.Import(List.of(file)),
                            () -> Workspace.open(other, CLOCK),
                            Settings.defaults(),
                            Locale.ENGLISH));
            assertTrue(out().contains(Messages.of("command.book_read", file, 2)), out());
        }
        assertTrue(Files.readString(folder.resolve("all.json")).contains("Njeri"));
        Path foreign = Files.writeString(folder.resolve("foreign.vouchbook"), "CREATE ALIAS X");
        assertEquals(Exit.UNREADABLE, run(new Command.Import(List.of(foreign))));
        assertEquals(Exit.DONE, run(new Command.Check()));
        assertTrue(out().endsWith(Messages.of("command.checked", 2, 0) + System.lineSeparator()), out());
    }

    @Test
    void aBookWithAPasswordIsNotWrittenAsPlainText() throws IOException {
        var vault = new Vault(book(), CLOCK);
        vault.setPassword("long enough to be one");
        Path json = folder.resolve("all.json");
        Path sealed = folder.resolve("all.vouchbook");
        assertEquals(
                Exit.FAILED, console.run(new Command.Export(json), vault::open, Settings.defaults(), Locale.ENGLISH));
        assertTrue(err().contains(Messages.of("command.sealed", json)), err());
        assertFalse(Files.exists(json));
        assertEquals(
                Exit.DONE, console.run(new Command.Export(sealed), vault::open, Settings.defaults(), Locale.ENGLISH));
        assertFalse(Files.readString(sealed, StandardCharsets.ISO_8859_1).contains("Njeri"));
    }

    @Test
    void aFileWithAPasswordOfItsOwnIsTakenWithIt() {
        String recovery;
        Path file = folder.resolve("sealed.vouchbook");
        Vault other = QuickVault.of(folder.resolve("other"), CLOCK, new KnownBooks(folder.resolve("books.json")));
        try (Workspace workspace = other.open()) {
            new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
        }
        recovery = other.setPassword("the other password");
        assertEquals(
                Exit.DONE, console.run(new Command.Export(file), other::open, Settings.defaults(), Locale.ENGLISH));
        for (String words : List.of("", "a wrong one", "the other password", recovery.toLowerCase(Locale.ROOT))) {
            var given = new Console(console.out(), console.err(), words);
            boolean right = words.contains("other") || words.length() == recovery.length();
            assertEquals(
                    right ? Exit.DONE : Exit.LOCKED,
                    given.run(
                            new Command.Import(List.of(file)),
                            () -> Workspace.open(book(), CLOCK),
                            Settings.defaults(),
                            Locale.ENGLISH),
                    words);
            assertTrue(err().contains(Messages.of("command.file_locked", file)), err());
            assertTrue(right || !Files.exists(book().resolve("backups")), "a refusal leaves nothing behind");
            try (var book = new TestBook(book())) {
                assertEquals(right ? 1 : 2, book.index().list().rows().size());
            }
        }
    }

    @Test
    void whereNoBookIsAJobMakesNone() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                Exit.MISSING,
                console.run(
                        new Command.Check(),
                        () -> new Vault(nowhere, CLOCK).openThere(),
                        Settings.defaults(),
                        Locale.ENGLISH));
        assertEquals(Messages.of("error.book.missing", nowhere), err().strip());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aBookThatIsOpenInAWindowHasACodeOfItsOwn() {
        try (Workspace _ = Workspace.open(book(), CLOCK)) {
            assertEquals(Exit.IN_USE, run(new Command.Check()));
        }
        assertEquals(Messages.of("error.book.in_use"), err().strip());
    }

    @Test
    void aBookOfANewerVouchbookHasTheCodeOfOneThatCannotBeRead() throws Exception {
        try (Database database = new Database(book().resolve("book.mv.db"), BookKey.NONE)) {
            database.write(c -> c.createStatement().execute("UPDATE meta SET format = 999"));
        }
        assertEquals(Exit.UNREADABLE, run(new Command.Check()));
        assertEquals(Messages.of("error.book.newer"), err().strip());
    }

    @Test
    void checkReadsTheWholeBook() {
        assertEquals(Exit.DONE, run(new Command.Check()));
        assertEquals(Messages.of("command.checked", 2, 0), out().strip());
    }

    @Test
    void aMissingFolderIsASentenceAndLeavesNothing() {
        Path csv = folder.resolve("nowhere/all.csv");
        assertEquals(Exit.FAILED, run(new Command.Export(csv)));
        assertFalse(err().isBlank());
        assertFalse(Files.exists(csv));
    }

    @Test
    void aDamagedBookHasACodeOfItsOwn() throws IOException {
        Files.write(book().resolve("book.mv.db"), new byte[0]);
        // Else the book is made again from it.
        Samples.delete(book().resolve("journal"));
        assertEquals(Exit.UNREADABLE, run(new Command.Check()));
        assertTrue(err().contains(book().toString()), err());
    }

    @Test
    void aBookWithAPasswordOpensWithItOnly() {
        new Vault(book(), CLOCK).setPassword("long enough to be one");
        assertEquals(Exit.LOCKED, run(new Command.Check()));
        assertTrue(err().contains("VOUCHBOOK_PASSWORD"), err());
        var vault = new Vault(book(), CLOCK);
        assertTrue(vault.unlock("long enough to be one"));
        assertEquals(Exit.DONE, console.run(new Command.Check(), vault::open, Settings.defaults(), Locale.ENGLISH));
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithAWayOut() {
        assertEquals(Exit.USAGE, console.wrong(new Command.Wrong(Command.Wrong.Problem.UNKNOWN_JOB, "bakcup")));
        assertTrue(err().contains("bakcup") && err().contains("--help"), err());
        assertEquals(Exit.DONE, console.help());
        for (String word : List.of("backup", "export", "report", "import", "check", "--book", "--safe")) {
            assertTrue(out().contains(word), word);
        }
    }
}
