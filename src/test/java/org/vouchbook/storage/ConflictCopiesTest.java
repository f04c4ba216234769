package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

class ConflictCopiesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Dropbox, in several languages
                "book.mv (Anna's conflicted copy 2026-11-26).db",
                "journal (In Konflikt stehende Kopie von Anna 2026-11-26)",
                "key (Copie en conflit de Zoë 2026-11-26).json",
                "book.mv (Case Conflict 1).db",
                // OneDrive
                "book.mv-LAPTOP-7K2QD.db",
                "journal-Annas-MacBook-Pro",
                "book-DESKTOP-1.json",
                // Google Drive
                "book.mv (1).db",
                "book (1).mv.db",
                "book.mv_conf(1).db",
                "book.mv [Conflict].db",
                // Syncthing
                "book.mv.sync-conflict-20261126-101010-ABCDEFG.db",
                "journal.sync-conflict-20261126-101010-ABCDEFG",
                "key-copy.sync-conflict-20261126-101010-ABCDEFG.json",
                // Nextcloud, ownCloud, Seafile
                "book.mv (conflicted copy 2026-11-26 101010).db",
                "book.mv_conflict-20261126-101010.db",
                "journal_conflict-20261126-101010",
                "book.mv (SFConflict anna@example.org 2026-11-26-10-10-10).db",
                // iCloud
                "book.mv 2.db",
                "journal 3"
            })
    void whatSyncProgramsLeaveIsKnown(String name) {
        assertTrue(ConflictCopies.isCopy(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book.mv.db",
                "journal",
                "journal.new",
                "book.json",
                "book.json.new",
                "key.json",
                "key-copy.json",
                "first.json",
                "window.json",
                "in-use",
                "damaged-20261126-101010-123.mv.db",
                "unfinished.mv.db",
                "book.trace.db",
                "book.json.unreadable",
                "notes (1).txt",
                "journalism",
                "room.part",
                "earlier",
                "backups"
            })
    void whatIsOursOrSomebodysIsNone(String name) {
        assertFalse(ConflictCopies.isCopy(name));
    }

    @Test
    void nothingThatVouchbookMakesIsTakenForOne() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("added", Fixtures.contact(1, "Marta", "Oliveira"));
            new Safekeeping(new BookFolder(folder), OpenBook.CLOCK, book.database()).backUp(Kind.DAILY);
            assertEquals(List.of(), ConflictCopies.in(folder));
        }
        new Lock(folder, 10).set("some words");
        assertEquals(List.of(), ConflictCopies.in(folder));
    }
}
