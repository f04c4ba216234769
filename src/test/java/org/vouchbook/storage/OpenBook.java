package org.vouchbook.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;

/// An open book as the storage tests use it.
record OpenBook(Database database, ChangeLog log, BookReader reader, IdSource ids) implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    static OpenBook in(Path folder) {
        return of(new BookOpener(new BookFolder(folder), CLOCK).open());
    }

    static OpenBook of(Database database) {
        return new OpenBook(database, new ChangeLog(database), new BookReader(database), new IdSource(database));
    }

    void put(String label, Row... rows) {
        log.commit(ChangeSet.put(ChangeLabel.of(label), rows), Fixtures.NOW);
    }

    void delete(Row... rows) {
        List<Edit> edits = List.of(rows).stream().<Edit>map(Edit.Delete::new).toList();
        log.commit(new ChangeSet(ChangeLabel.of("delete"), edits), Fixtures.NOW);
    }

    /// The first value of the first row of a query, as text.
    String ask(String sql) {
        return database.read(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return String.valueOf(row.getObject(1));
            }
        });
    }

    void tell(String sql) {
        database.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
