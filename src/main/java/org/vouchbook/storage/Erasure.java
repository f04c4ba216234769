package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
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
    private final Clock clock;
    private final Runnable step;

    /// From the closed book of a folder.
    public Erasure(BookFolder folder, Clock clock) {
        this(folder, clock, () -> {});
    }

    /// @param step runs after each step, for whoever looks what a crash there would leave
    Erasure(BookFolder folder, Clock clock, Runnable step) {
        this.folder = folder;
        this.clock = clock;
        this.step = step;
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
            step.run();
            long number = without(working, contactId, nameless);
            step.run();
            if (number > 0) {
                BookCopy.make(working, folder.key(), fresh, folder.key());
                step.run();
                take(fresh, number);
            }
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        } finally {
            discard(working);
            discard(fresh);
        }
    }

    /// Takes the person out of a copy.
    ///
    /// @return the number that the book has then; 0 when there is no such person
    private long without(Path copy, long contactId, String nameless) {
        try (var database = new Database(copy, folder.key())) {
            return database.write(
                    connection -> erase(connection, contactId, nameless) ? Meta.lastChange(connection) : 0L);
        }
    }

    /// Puts the copy in the book's place. The journals go too, as the note is settled: they tell of the person, and the
    /// book goes on from the proved copy. A crash in between is ended when the book is opened, in the same way.
    private void take(Path fresh, long number) throws IOException {
        Afterwards.erasing(folder.folder(), number, clock.instant());
        step.run();
        Disk.replace(fresh, folder.file());
        step.run();
        Afterwards.settle(folder.folder(), number);
        step.run();
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
        ContactTable.TABLE.update(c, List.of(left), _ -> {});
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Faults.of(file, e);
        }
    }
}
