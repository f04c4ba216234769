package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.TestBook;

/// Whoever is asked for by id is found, whether a few are looked for or most are picked out of everybody.
class ContactsByIdTest {
    private static final int PEOPLE = 3_000;

    @TempDir
    Path folder;

    @Test
    void manyAreTheSameAsEachOne() {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            book.put(BookGenerator.rows(PEOPLE, 0, 0, 5, workspace.today(), workspace.zone(), workspace.ids())
                    .toArray(Row[]::new));
            Map<Long, Contact> everybody = new HashMap<>();
            book.index().list().rows().forEach(row -> everybody.put(row.id(), row.contact()));
            for (int each : List.of(2, 3, 50)) {
                var expected = new HashMap<Long, Contact>();
                everybody.forEach((id, contact) -> {
                    if (id % each == 0) {
                        expected.put(id, contact);
                    }
                });
                var ids = new ArrayList<>(expected.keySet());
                ids.add(Long.MAX_VALUE);
                assertEquals(expected, workspace.reader().contacts(ids));
            }
        }
    }
}
