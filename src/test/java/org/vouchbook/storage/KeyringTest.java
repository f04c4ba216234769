package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.KeyHeader.State;
import org.vouchbook.support.Fixtures;

/// Which key opens a file with a whole book, and what is asked for where none does.
class KeyringTest {
    private static final Path FILE = Path.of("any.vouchbook");
    private static final int FEW = 1000;
    private static final byte[] CONTEXT = {1};

    private final BookKey theirs = BookKey.random();
    private final String recovery = RecoveryWords.random();

    private BackupHead head(@Nullable String lock) {
        return new BackupHead(new UUID(1, 2), 1, 3, Fixtures.NOW, BackupHead.Kind.MANUAL, Map.of(), lock);
    }

    private String lock(WrappedKey password) {
        return Json.MAPPER.writeValueAsString(
                KeyHeader.of(State.SET, theirs, password, WrappedKey.lock(theirs, RecoveryWords.plain(recovery), FEW)));
    }

    private static Fault refused(Keyring keys, BackupHead head) {
        return assertThrows(BookException.class, () -> keys.seal(head, FILE)).fault();
    }

    @Test
    void aFileOfAnotherBookIsOpenedByItsPasswordOrRecoveryKeyOnly() throws BrokenSealException {
        BackupHead head = head(lock(WrappedKey.lock(theirs, "their words", FEW)));
        byte[] sealed = theirs.seal("backup").seal(new byte[] {7}, CONTEXT);
        for (BookKey own : new BookKey[] {BookKey.NONE, BookKey.random()}) {
            for (String words : new String[] {"their words", recovery, recovery.toLowerCase(java.util.Locale.ROOT)}) {
                var keys = new Keyring(own);
                assertEquals(Fault.SEALED, refused(keys, head));
                assertFalse(keys.unlock(head, "other words"));
                assertEquals(Fault.SEALED, refused(keys, head));
                assertTrue(keys.unlock(head, words));
                assertArrayEquals(new byte[] {7}, keys.seal(head, FILE).open(sealed, CONTEXT));
            }
        }
        assertArrayEquals(
                new byte[] {7}, new Keyring(theirs).seal(head, FILE).open(sealed, CONTEXT), "its own needs no words");
    }

    @Test
    void whatHasNoPasswordNeedsNone() {
        var keys = new Keyring(BookKey.random());
        assertEquals(Seal.PLAIN, keys.seal(head(null), FILE));
        assertFalse(keys.unlock(head(null), "words"));
    }

    /// Somebody else may have written it.
    @ParameterizedTest
    @CsvSource({"1000,!!!,AAAA", "1000,'',AAAA", "1000,AAAA,null", "1000,null,AAAA", "0,AAAA,!!!", "-5,AAAA,AAAA"})
    void aLockThatNoVouchbookWroteOpensForNoWords(int rounds, String salt, String sealed) {
        var wrong = new WrappedKey(rounds, salt, sealed);
        String text = Json.MAPPER
                .writeValueAsString(KeyHeader.of(State.SET, theirs, wrong, wrong))
                .replace("\"null\"", "null");
        assertFalse(new Keyring(BookKey.NONE).unlock(head(text), "words"));
        assertEquals(Fault.SEALED, refused(new Keyring(BookKey.NONE), head(text)));
        // What is no header at all is damage, which reading the file finds.
        new Keyring(theirs).seal(head("{"), FILE);
        assertFalse(new Keyring(theirs).unlock(head("{"), "words"));
    }
}
