package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// Who came back after a long silence and referred, read from the touches of all who ever referred.
class ReturnsTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }

    /// Somebody who refers today, after touches so many days ago.
    private void referrer(String name, List<Row> rows, int... daysAgo) {
        Contact who = Fixtures.contact(id(), name, "Tell");
        Contact prospect = Fixtures.contact(id(), "From", name);
        rows.addAll(List.of(who, prospect, Fixtures.referral(id(), who.id(), prospect.id())));
        for (int i = 0; i < daysAgo.length; i++) {
            InteractionKind kind = i == daysAgo.length - 1 ? InteractionKind.FAVOUR : InteractionKind.CALL;
            rows.add(Fixtures.interaction(id(), who.id(), kind, Fixtures.TODAY.minusDays(daysAgo[i])));
        }
    }

    @Test
    void onlyWhoWasLeftAloneForLongAndWonBackCameBack() {
        var rows = new ArrayList<Row>();
        referrer("Silent", rows, 900);
        referrer("New", rows, 30, 20);
        referrer("Constant", rows, 800, 780, 760, 740, 720, 700, 10, 9);
        referrer("Back", rows, 900, 30, 20);
        // A note to oneself ends no silence.
        Contact back = (Contact) rows.get(rows.size() - 6);
        rows.add(Fixtures.interaction(id(), back.id(), InteractionKind.NOTE, Fixtures.TODAY.minusDays(450)));
        book.workspace().commit(ChangeSet.put(ChangeLabel.of("change.imported", "1"), rows));
        assertEquals(
                List.of("Back 870", "Constant 690"),
                new Returns(book.workspace())
                        .all(AskRules.DEFAULT).stream()
                                .map(l -> l.who().givenName() + " "
                                        + l.returned().way().silent())
                                .toList());
    }
}
