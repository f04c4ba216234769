package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.BookException;
import org.vouchbook.support.Fixtures;

/// Two threads that read a book at once see the same, also behind a password, and a failure of either leaves a book
/// that can be read.
class BesideTest {
    private static final List<String> BOTH = List.of("Grace", "Grace");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bothSeeWhatWasSavedLast(boolean locked) {
        try (OpenBook book = open(locked)) {
            book.put("person", Fixtures.contact(1, "Grace", "Njeri"));
            assertEquals(BOTH, Beside.read(book.database(), BesideTest::name, BesideTest::name, List::of));
            book.put("person", Fixtures.contact(1, "Ana", "Njeri"));
            assertEquals(
                    List.of("Ana", "Ana"), Beside.read(book.database(), BesideTest::name, BesideTest::name, List::of));
        }
    }

    @Test
    void afterAFailureOnEitherSideTheBookCanBeRead() {
        try (OpenBook book = open(false)) {
            book.put("person", Fixtures.contact(1, "Grace", "Njeri"));
            Database database = book.database();
            assertThrows(
                    BookException.class, () -> Beside.read(database, BesideTest::name, BesideTest::broken, List::of));
            assertThrows(
                    BookException.class, () -> Beside.read(database, BesideTest::broken, BesideTest::name, List::of));
            assertEquals(BOTH, Beside.read(database, BesideTest::name, BesideTest::name, List::of));
        }
    }

    private OpenBook open(boolean locked) {
        var book = new BookFolder(folder, locked ? BookKey.random() : BookKey.NONE);
        return OpenBook.of(new BookOpener(book, OpenBook.CLOCK).open());
    }

    private static String name(Connection c) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("SELECT given_name FROM contact");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static String broken(Connection c) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("SELECT no_such_column FROM contact")) {
            return statement.toString();
        }
    }
}
