package org.vouchbook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// One numbered step from an older format of the book to the next.
///
/// @param format the format it leads to
/// @param script its statements, each ending in a semicolon at a line's end; read when they are run only, because most
///     starts need the number alone
record Migration(int format, Supplier<String> script) {
    private static final List<String> SCRIPTS = List.of(
            "V1__book.sql",
            "V2__discipline.sql",
            "V3__journal.sql",
            "V4__right_to_ask.sql",
            "V5__wordings.sql",
            "V6__manner.sql",
            "V7__words.sql",
            "V8__groups.sql",
            "V9__hints.sql",
            "V10__earning.sql",
            "V11__tag_rhythm.sql",
            "V12__accepted.sql",
            "V13__library_industry.sql");

    /// A step whose statements are at hand.
    Migration(int format, String sql) {
        this(format, () -> sql);
    }

    /// Every step of this program, in order.
    static List<Migration> all() {
        return SCRIPTS.stream().map(Migration::of).toList();
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : script.get().split(";\\s*\\R", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            statement.execute("UPDATE meta SET format = " + format);
        }
    }

    private static Migration of(String script) {
        return new Migration(Integer.parseInt(script.substring(1, script.indexOf("__"))), () -> read(script));
    }

    private static String read(String script) {
        try (InputStream in = Migration.class.getResourceAsStream("/org/vouchbook/storage/" + script)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
