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

/// One numbered step from an older format of the book to the next.
///
/// @param format the format it leads to
/// @param sql statements that end in a semicolon at a line's end
record Migration(int format, String sql) {
    private static final List<String> SCRIPTS = List.of(
            "V1__book.sql",
            "V2__discipline.sql",
            "V3__journal.sql",
            "V4__right_to_ask.sql",
            "V5__wordings.sql",
            "V6__manner.sql",
            "V7__words.sql",
            "V8__groups.sql",
            "V9__hints.sql");

    /// Every step of this program, in order.
    static List<Migration> all() {
        return SCRIPTS.stream().map(Migration::load).toList();
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : sql.split(";\\s*\\R", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            statement.execute("UPDATE meta SET format = " + format);
        }
    }

    private static Migration load(String script) {
        int format = Integer.parseInt(script.substring(1, script.indexOf("__")));
        try (InputStream in = Migration.class.getResourceAsStream("/org/vouchbook/storage/" + script)) {
            return new Migration(format, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
