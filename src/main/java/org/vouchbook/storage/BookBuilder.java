package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Makes database files beside the book and brings them from format to format, step by step.
final class BookBuilder {
    private final BookKey key;
    private final List<Migration> steps;

    BookBuilder(BookKey key, List<Migration> steps) {
        this.key = key;
        this.steps = steps;
    }

    int latest() {
        return steps.getLast().format();
    }

    /// Makes an empty database of a format, in the place of what may lie there.
    Database make(Path file, int format) throws IOException {
        Files.deleteIfExists(file);
        var database = new Database(file, key, H2File.BUILDING);
        migrate(database, 0, format);
        return database;
    }

    /// Makes an empty database of a known book.
    Database make(Path file, int format, UUID book) throws IOException {
        Database database = make(file, format);
        database.write(connection -> {
            setBook(connection, book);
            return true;
        });
        return database;
    }

    /// Runs the steps from a format to a later one.
    void migrate(Database database, int from, int to) {
        database.write(connection -> {
            for (Migration step : steps) {
                if (step.format() > from && step.format() <= to) {
                    step.run(connection);
                }
            }
            return true;
        });
    }

    /// Says which book a database is.
    static void setBook(Connection connection, UUID book) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE meta SET book_id = ?")) {
            statement.setObject(1, book);
            statement.executeUpdate();
        }
    }
}
