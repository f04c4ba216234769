package org.vouchbook.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.workspace.Workspace;

/// Fills a book with generated people and what happened with them.
final class BigBook {
    /// One action holds so many rows at most, as its record in the journal is made in memory. Each writes the pages of
    /// all indexes anew: with smaller portions a large book takes many times as long to fill, and as much room.
    private static final int PORTION = 60_000;

    private BigBook() {}

    /// Fills an empty book.
    ///
    /// @return the people in it
    static List<Contact> fill(Workspace workspace, int contacts, int interactions, int referrals) {
        Iterator<Row> rows = BookGenerator.rows(
                        contacts, interactions, referrals, 1, workspace.today(), workspace.zone(), workspace.ids())
                .iterator();
        var people = new ArrayList<Contact>();
        while (rows.hasNext()) {
            var some = new ArrayList<Row>();
            while (rows.hasNext() && some.size() < PORTION) {
                Row row = rows.next();
                some.add(row);
                if (row instanceof Contact contact) {
                    people.add(contact);
                }
            }
            workspace.commit(ChangeSet.put(ChangeLabel.of("change.sample"), some));
        }
        return people;
    }
}
