package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.vouchbook.domain.Row;

/// Makes a large book for measuring, with the log of its changes, in a minute or so: the rows go into a database that
/// nobody uses yet, and the journal begins when all are there.
public final class FilledBook {
    /// One change has so many rows.
    private static final int CHANGE = 60_000;
    /// As many are written at once.
    private static final int PORTION = 5_000;

    private final Connection connection;
    private final Instant now;
    private long change;
    private int line = CHANGE;

    private FilledBook(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /// Makes the book of a folder.
    ///
    /// @param rows given the source of their ids; each after those it refers to
    public static void make(Path folder, Instant now, Function<LongSupplier, Stream<Row>> rows) throws IOException {
        var book = new BookFolder(folder);
        Private.folder(folder);
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        JournalEntry base;
        try (Database database = builder.make(book.unfinished(), builder.latest())) {
            base = database.read(c -> {
                var ids = new AtomicLong();
                Replay.unguarded(c, () -> {
                    var filling = new FilledBook(c, now);
                    filling.all(rows.apply(ids::incrementAndGet).iterator());
                    Meta.setLastChange(c, filling.change);
                    Replay.raiseIds(c, ids.get());
                });
                Meta meta = Objects.requireNonNull(Meta.read(c));
                return new JournalEntry(meta.bookId(), meta.format(), meta.lastChange(), Sums.of(c, Schema.of(c)));
            });
        }
        Disk.replace(book.unfinished(), book.file());
        Journal.start(book.journal(), book.key().seal("journal"), base).close();
    }

    private void all(Iterator<Row> rows) throws SQLException {
        var later = new ArrayList<String>();
        for (String table : Schema.of(connection).tables().keySet()) {
            later.addAll(Loading.bare(connection, table));
        }
        while (rows.hasNext()) {
            var some = new ArrayList<Row>(PORTION);
            while (rows.hasNext() && some.size() < PORTION) {
                some.add(rows.next());
            }
            put(some);
            log(some);
            connection.commit();
        }
        Loading.finish(connection, later);
    }

    private void put(List<Row> some) throws SQLException {
        Map<Table<? extends Row>, List<Row>> byTable = new LinkedHashMap<>();
        some.forEach(row -> byTable.computeIfAbsent(Tables.of(row.getClass()), _ -> new ArrayList<>())
                .add(row));
        for (Map.Entry<Table<? extends Row>, List<Row>> of : byTable.entrySet()) {
            of.getKey().insert(connection, of.getValue(), _ -> {});
        }
    }

    private void log(List<Row> some) throws SQLException {
        if (line >= CHANGE) {
            change++;
            line = 0;
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO change_set VALUES (" + change
                        + ", 'change.sample', ARRAY[], TIMESTAMP WITH TIME ZONE '" + now + "', 'DONE')");
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO change_edit VALUES (?, ?, ?, ?, ?, NULL, ?)")) {
            for (Row row : some) {
                insert.setLong(1, change);
                insert.setInt(2, line++);
                insert.setString(3, Tables.of(row.getClass()).name());
                insert.setLong(4, row.id());
                insert.setLong(5, row.contactId());
                insert.setString(6, RowJson.write(row));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
