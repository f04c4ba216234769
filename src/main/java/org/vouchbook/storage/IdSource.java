package org.vouchbook.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongSupplier;

/// Ids for new rows, unique in the book and never given twice. Fetched in blocks that grow with the demand.
public final class IdSource implements LongSupplier {
    private static final int MOST = 4096;

    private final Database database;
    private final Queue<Long> waiting = new ArrayDeque<>();
    private int block = 16;

    /// Ids of one book.
    public IdSource(Database database) {
        this.database = database;
    }

    @Override
    public long getAsLong() {
        Long next = waiting.poll();
        if (next != null) {
            return next;
        }
        fetch();
        return waiting.remove();
    }

    private void fetch() {
        database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT NEXT VALUE FOR row_id FROM SYSTEM_RANGE(1, ?)")) {
                statement.setInt(1, block);
                try (ResultSet ids = statement.executeQuery()) {
                    while (ids.next()) {
                        waiting.add(ids.getLong(1));
                    }
                }
            }
            return true;
        });
        block = Math.min(MOST, block * 4);
    }
}
