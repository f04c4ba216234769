package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
