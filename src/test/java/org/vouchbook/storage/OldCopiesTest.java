package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.storage.OldCopy.Reason;
import org.vouchbook.support.Fixtures;

/// Which files from earlier are named, here and in the second folder, and which are left in peace.
class OldCopiesTest {
    private static final List<String> DAMAGED = List.of("damaged-1.mv.db", "book (conflict).mv.db");

    @TempDir
    Path temp;

    private Path folder;
    private Path second;

    @BeforeEach
    void aBookWithABackupInBothFolders() throws IOException {
        folder = temp.resolve("book");
        second = temp.resolve("second");
        Path foreign = temp.resolve("foreign");
        try (OpenBook other = OpenBook.in(foreign)) {
            other.put("add", Fixtures.contact(1, "Ada", "Obi"));
            var keeping = new Safekeeping(new BookFolder(foreign), OpenBook.CLOCK, other.database());
            keeping.copy(Objects.requireNonNull(keeping.backUp(Kind.DAILY)), second);
        }
        backUp(BookKey.NONE, 1);
        for (String name : DAMAGED) {
            Path file = Files.writeString(folder.resolve(name), "damage");
            Files.setLastModifiedTime(file, FileTime.from(Fixtures.NOW.minusSeconds(60)));
        }
    }

    private void backUp(BookKey key, long id) {
        var place = new BookFolder(folder, key);
        try (OpenBook book = OpenBook.of(new BookOpener(place, OpenBook.CLOCK).open())) {
            book.put("add", Fixtures.contact(id, "Wilhelmine", "Quendelmann"));
            backUp(place, book);
        }
    }

    private void backUp(BookFolder place, OpenBook book) {
        var keeping = new Safekeeping(place, OpenBook.CLOCK, book.database());
        keeping.copy(Objects.requireNonNull(keeping.backUp(Kind.MANUAL)), second);
    }

    /// How many are named in each folder, by what is wrong with them.
    private Map<String, Integer> named() {
        var named = new TreeMap<String, Integer>();
        for (OldCopy copy : new Remains(folder).old(List.of(second)).orElseThrow()) {
            named.merge(copy.reason() + " " + temp.relativize(copy.file().getParent()), 1, Integer::sum);
        }
        return named;
    }

    private static String in(Reason reason, String place) {
        return reason + " " + place;
    }

    @Test
    void withoutANoteNothingIsAskedAndWithoutAReasonNothingIsNamed() {
        assertEquals(Optional.empty(), new Remains(folder).old(List.of(second)));
        new Remains(folder).expect(Fixtures.NOW);
        assertEquals(Map.of(), named());
        new Remains(folder).answered();
        assertEquals(Optional.empty(), new Remains(folder).old(List.of(second)));
    }

    @Test
    void whoeverWasErasedIsStillInTheBackupsOfBothFoldersAndInWhatWasPutAside() {
        new Erasure(new BookFolder(folder), OpenBook.CLOCK).erase(1, "Erased person");
        backUp(BookKey.NONE, 2);
        assertEquals(
                Map.of(
                        in(Reason.ERASED, "book/backups"), 1,
                        in(Reason.ERASED, "second"), 1,
                        in(Reason.ERASED, "book"), DAMAGED.size()),
                named());
        assertFalse(named().isEmpty(), "until it is answered");
        // A second erasing makes the first one's fresh backup an older one.
        new Erasure(new BookFolder(folder), OpenBook.CLOCK).erase(2, "Erased person");
        assertEquals(2, named().get(in(Reason.ERASED, "second")));
    }

    private Path putAside(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        // The other computer's clock, or its later work.
        return Files.setLastModifiedTime(file, FileTime.from(Fixtures.NOW.plusSeconds(600)));
    }

    @Test
    void copiesOfOtherComputersAreNamedWhateverTheirDate() throws IOException {
        putAside("set-aside/book (Anna's conflicted copy).mv.db", "copy");
        putAside("set-aside/20261126-101010-000/journal", "a journal of another history");
        putAside("key (Anna's conflicted copy).json", "another lock");
        putAside("journal.sync-conflict-20261126-101010-ABCDEFG", "another journal");
        new Erasure(new BookFolder(folder), OpenBook.CLOCK).erase(1, "Erased person");
        Map<String, Integer> named = named();
        assertEquals(1, named.get(in(Reason.ERASED, "book/set-aside")));
        assertEquals(1, named.get(in(Reason.ERASED, "book/set-aside/20261126-101010-000")));
        assertEquals(DAMAGED.size() + 2, named.get(in(Reason.ERASED, "book")));
    }

    /// A journal that is sealed is no clear text, a clear one is.
    @Test
    void ofCopiesOfTheJournalOnlyTheClearOneCanBeReadWithoutThePassword() throws IOException {
        for (String name : DAMAGED) {
            Files.delete(folder.resolve(name));
        }
        Path clear = folder.resolve("set-aside/journal (1)");
        Files.createDirectories(clear.getParent());
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("add", Fixtures.contact(2, "Wilhelmine", "Quendelmann"));
        }
        Files.copy(folder.resolve("journal"), clear);
        new Remains(folder).expect(Fixtures.NOW);
        Lock.Locked locked = QuickLock.of(folder).set("first");
        backUp(locked.key(), 3);
        Files.copy(folder.resolve("journal"), folder.resolve("set-aside/journal (2)"));
        assertEquals(1, named().get(in(Reason.READABLE, "book/set-aside")));
        assertEquals(
                List.of(clear),
                new Remains(folder)
                        .old(List.of()).orElseThrow().stream()
                                .map(OldCopy::file)
                                .filter(f -> f.startsWith(clear.getParent()))
                                .toList());
    }

    /// The backup of the day is made beside all this.
    @Test
    void whatIsBeingMadeOrGoesMeanwhileIsPassedOver() throws Exception {
        new Erasure(new BookFolder(folder), OpenBook.CLOCK).erase(1, "Erased person");
        Map<String, Integer> before = named();
        putAside("backups/unfinished.part", "half a backup");
        putAside("proving.mv.db", "half a proof");
        assertEquals(before, named());
        Path fleeting = putAside("set-aside/fleeting", "");
        var going = new AtomicBoolean(true);
        var other = new Thread(() -> {
            while (going.get()) {
                try {
                    Files.writeString(fleeting, "");
                    Files.deleteIfExists(fleeting);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        other.start();
        try {
            for (int i = 0; i < 300; i++) {
                assertEquals(1, named().get(in(Reason.ERASED, "second")));
            }
        } finally {
            going.set(false);
            other.join();
        }
    }

    @Test
    void withAPasswordWhatCanBeReadWithoutItIsNamed() {
        new Remains(folder).expect(Fixtures.NOW);
        Lock.Locked locked = QuickLock.of(folder).set("first");
        backUp(locked.key(), 2);
        Map<String, Integer> open = Map.of(
                in(Reason.READABLE, "book/backups"), 1,
                in(Reason.READABLE, "second"), 1,
                in(Reason.READABLE, "book"), DAMAGED.size());
        assertEquals(open, named());
        // What an earlier password opens as well; the recovery key too.
        QuickLock.of(folder).change(locked.key(), "second");
        backUp(locked.key(), 3);
        Map<String, Integer> earlier = new TreeMap<>(open);
        // The first opening after the password was set has made one more.
        earlier.put(in(Reason.EARLIER_PASSWORD, "book/backups"), 2);
        earlier.put(in(Reason.EARLIER_PASSWORD, "second"), 1);
        assertEquals(earlier, named());
        QuickLock.of(folder).renewRecoveryKey(locked.key());
        assertEquals(3, named().get(in(Reason.EARLIER_PASSWORD, "book/backups")));
    }

    @Test
    void withoutThePasswordWhatItSealedIsNamed() {
        Lock.Locked locked = QuickLock.of(folder).set("first");
        backUp(locked.key(), 2);
        new Remains(folder).expect(Fixtures.NOW);
        QuickLock.of(folder).remove(locked.key());
        backUp(BookKey.NONE, 3);
        assertEquals(Map.of(in(Reason.SEALED, "book/backups"), 2, in(Reason.SEALED, "second"), 1), named());
    }
}
