package org.vouchbook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/// The whole book as JSON: what it is, each table with each row and column, and at the end the sums by which a reader
/// knows that nothing is missing. It is read as data only; no statement in it is ever run.
///
/// ```
/// {"vouchbook": 1, "book": "…", "format": 3, "number": 17, "made": "2026-11-26T09:14:00Z", "nextId": 4711,
///  "tables": {"contact": [{"id": 1, "given_name": "Marta", …}, …], …},
///  "sums": {"contact": [rows, sum], …}}
/// ```
///
/// @param number of the last change in it
/// @param nextId the id from which new rows are numbered
record BookJson(UUID book, int format, long number, Instant made, long nextId, Sums sums) {
    private static final int VERSION = 1;
    /// Rows wait in memory, and a file from elsewhere may have rows of any size.
    private static final int BATCH_BYTES = 4 << 20;

    /// Writes the state a connection sees; it must be the same for all of its queries.
    ///
    /// @throws java.util.concurrent.CancellationException when leave was taken
    static BookJson write(Connection connection, OutputStream to, Instant made, Leave leave) throws SQLException {
        Meta meta = Objects.requireNonNull(Meta.read(connection), "a book");
        Schema schema = Schema.of(connection);
        long nextId = nextId(connection);
        var counting = new Sums.Counting();
        try (JsonGenerator out = ColumnJson.FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
            out.writeStartObject();
            out.writeName("vouchbook").writeNumber(VERSION);
            out.writeStringProperty("book", meta.bookId().toString());
            out.writeName("format").writeNumber(meta.format());
            out.writeName("number").writeNumber(meta.lastChange());
            out.writeStringProperty("made", made.toString());
            out.writeName("nextId").writeNumber(nextId);
            out.writeName("tables").writeStartObject();
            for (SchemaTable table : schema.tables().values()) {
                out.writeName(table.name()).writeStartArray();
                try (PreparedStatement statement = connection.prepareStatement(table.select(""));
                        ResultSet row = statement.executeQuery();
                        var rows = new RowBytes(table)) {
                    while (row.next()) {
                        leave.look();
                        byte[] bytes = rows.of(row);
                        out.writeRaw('\n');
                        out.writeRawValue(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
                        if (!table.name().equals(Schema.META)) {
                            counting.add(table.name(), bytes);
                        }
                    }
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            JournalEntry.writeSums(out, counting.sums());
            out.writeEndObject();
        }
        return new BookJson(meta.bookId(), meta.format(), meta.lastChange(), made, nextId, counting.sums());
    }

    /// Makes a database of what was written, in the format it was written in, and proves that it holds the same.
    ///
    /// @throws BadBookException when what is read is no whole book
    /// @throws BookException with the fault `NEWER` when a newer Vouchbook wrote it
    /// @throws java.util.concurrent.CancellationException when leave was taken
    static BookJson read(InputStream from, BookBuilder builder, Path target, Leave leave)
            throws IOException, BadBookException {
        try (JsonParser in = ColumnJson.FACTORY.createParser(ObjectReadContext.empty(), from)) {
            JournalEntry.expect(in, JsonToken.START_OBJECT);
            JournalEntry.name(in, "vouchbook");
            BadBookException.unless(in.nextIntValue(0) == VERSION, "a book");
            JournalEntry.name(in, "book");
            UUID book = UUID.fromString(String.valueOf(in.nextStringValue()));
            JournalEntry.name(in, "format");
            int format = in.nextIntValue(0);
            BadBookException.unless(format > 0, "a format");
            if (format > builder.latest()) {
                throw new BookException(Fault.NEWER, target, null);
            }
            JournalEntry.name(in, "number");
            long number = in.nextLongValue(-1);
            JournalEntry.name(in, "made");
            Instant made = Instant.parse(String.valueOf(in.nextStringValue()));
            JournalEntry.name(in, "nextId");
            long nextId = in.nextLongValue(-1);
            BadBookException.unless(number >= 0 && nextId > 0, "numbers");
            JournalEntry.name(in, "tables");
            try (Database database = builder.make(target, format)) {
                Sums found = fill(database, in, nextId, leave);
                JournalEntry.name(in, "sums");
                Sums sums = JournalEntry.readSums(in);
                BadBookException.unless(in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null, "an end");
                BadBookException.unless(sums.equals(found), "all rows");
                Meta meta = database.read(Meta::read);
                BadBookException.unless(
                        meta != null && meta.bookId().equals(book) && meta.format() == format, "the same book");
                return new BookJson(book, format, number, made, nextId, sums);
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new BadBookException("a book", e);
        }
    }

    private static Sums fill(Database database, JsonParser in, long nextId, Leave leave)
            throws BadBookException, IOException {
        JournalEntry.expect(in, JsonToken.START_OBJECT);
        List<Exception> problems = new ArrayList<>();
        Sums sums = database.read(connection -> {
            // H2 does not look while it makes an index of a million rows.
            try (var _ = leave.meanwhile(() -> H2File.abandon(connection))) {
                Schema schema = Schema.of(connection);
                var later = new ArrayList<String>();
                Replay.unguarded(connection, () -> {
                    tables(connection, schema, in, later, leave).ifPresent(problems::add);
                    Replay.raiseIds(connection, nextId - 1);
                });
                if (problems.isEmpty()) {
                    Loading.finish(connection, later);
                }
                for (SchemaTable table : schema.tables().values()) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("ALTER TABLE " + SchemaTable.quote(table.name())
                                + " SET REFERENTIAL_INTEGRITY TRUE CHECK");
                    }
                }
                connection.commit();
                return Sums.of(connection, schema);
            } catch (SQLException e) {
                leave.look();
                problems.add(new BadBookException("rows", e));
                return Sums.NONE;
            }
        });
        switch (problems.isEmpty() ? null : problems.getFirst()) {
            case null -> {}
            case BadBookException bad -> {
                if (Faults.isDiskFull(bad)) {
                    throw new IOException("No space left on device", bad);
                }
                throw bad;
            }
            case Exception e -> throw new IllegalStateException(e);
        }
        return sums;
    }

    private static Optional<Exception> tables(
            Connection connection, Schema schema, JsonParser in, List<String> later, Leave leave) throws SQLException {
        try {
            Set<String> seen = new HashSet<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                SchemaTable table = schema.tables().get(name);
                BadBookException.unless(seen.add(name), "a table once");
                if (table == null) {
                    throw new BadBookException("a table of this format");
                }
                rows(connection, table, in, later, leave);
            }
            BadBookException.unless(seen.equals(schema.tables().keySet()), "all tables");
            return Optional.empty();
        } catch (BadBookException e) {
            return Optional.of(e);
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.of(new BadBookException("a book", e));
        }
    }

    private static void rows(Connection connection, SchemaTable table, JsonParser in, List<String> later, Leave leave)
            throws SQLException, BadBookException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + SchemaTable.quote(table.name()));
        }
        JournalEntry.expect(in, JsonToken.START_ARRAY);
        long from = in.currentLocation().getByteOffset();
        try (PreparedStatement insert = connection.prepareStatement(table.insert());
                var loading = new Loading(connection, table.name(), insert, later)) {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                leave.look();
                @Nullable Object[] row = ColumnJson.read(in, table);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                loading.add();
                long at = in.currentLocation().getByteOffset();
                if (at - from > BATCH_BYTES) {
                    loading.send();
                    from = at;
                }
            }
        }
    }

    /// The id from which new rows are numbered.
    static long nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet next = statement.executeQuery(
                        "SELECT BASE_VALUE FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_NAME = 'ROW_ID'")) {
            next.next();
            return next.getLong(1);
        }
    }
}
