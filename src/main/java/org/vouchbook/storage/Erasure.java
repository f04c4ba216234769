package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.Contact;

/// Erases a person from a closed book: from the tables, the log of changes, the journals, and the file's freed space.
///
/// What others have a part in stays, with a nameless contact in the person's place, so that figures keep their numbers.
/// It is done in a copy, which is copied once more without anything that was deleted, proved, and then takes the book's
/// place: a crash leaves the book before or after. What went before can no longer be undone.
public final class Erasure {
    private final BookFolder folder;

    /// From the closed book of a folder.
    public Erasure(BookFolder folder) {
        this.folder = folder;
    }

    /// Erases.
    ///
    /// @param contactId whom; nothing happens when there is no such contact
    /// @param nameless how the nameless contact is called
    /// @throws BookException when that fails; the book is then as it was
    public void erase(long contactId, String nameless) {
        Path working = folder.folder().resolve("erasing.mv.db");
        Path fresh = folder.folder().resolve("erased.mv.db");
        try {
            BookCopy.make(folder.file(), folder.key(), working, folder.key());
            boolean found;
            try (var copy = new Database(working, folder.key())) {
                found = copy.write(connection -> erase(connection, contactId, nameless));
            }
            if (found) {
                BookCopy.make(working, folder.key(), fresh, folder.key());
                Files.move(fresh, folder.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                // They tell of the person; the book goes on from the proved copy.
                new Remains(folder.folder()).dropJournals();
            }
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        } finally {
            discard(working);
            discard(fresh);
        }
    }

    private static boolean erase(Connection c, long contactId, String nameless) throws SQLException {
        Contact contact = ContactTable.TABLE.find(c, List.of(contactId)).get(contactId);
        if (contact == null) {
            return false;
        }
        var rows = PersonRows.of(c, contactId);
        rows.dropLog();
        if (rows.concernOthers()) {
            rows.blank();
            rename(c, contact, nameless);
        } else {
            rows.delete();
        }
        new Mentions(contact, Mentions.others(c, contactId), nameless).replace(c);
        try (Statement statement = c.createStatement()) {
            statement.executeUpdate("UPDATE change_set SET state = 'LEFT'");
            // The state is another one now: nothing that was kept of the earlier one is taken for it.
            statement.executeUpdate("UPDATE meta SET last_change = last_change + 1");
        }
        return true;
    }

    private static void rename(Connection c, Contact contact, String nameless) throws SQLException {
        Contact left = Contact.named(contact.id(), nameless, "", contact.created())
                .kind(contact.kind())
                .origin(contact.origin())
                .since(contact.since())
                .archived(true)
                .build();
        ContactTable.TABLE.update(c, List.of(left));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Faults.of(file, e);
        }
    }
}
