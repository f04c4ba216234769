package org.vouchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Contact;
import org.vouchbook.storage.FilledBook;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PersonRow;
import org.vouchbook.workspace.Workspace;

/// A book of generated people and what happened with them.
final class BigBook {
    private BigBook() {}

    /// Makes the book of a folder, unless one lies there: filling a large one takes a while, and it may be measured
    /// often.
    static void make(Path folder, Clock clock, int contacts, int interactions, int referrals) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        FilledBook.make(
                making,
                clock.instant(),
                ids -> BookGenerator.rows(
                        contacts, interactions, referrals, 1, LocalDate.now(clock), clock.getZone(), ids));
        Files.move(making, folder);
    }

    /// The people in a book, in the order in which they came into it.
    static List<Contact> people(Workspace workspace) {
        return new PeopleIndex(workspace, Locale.ENGLISH)
                .load().rows().stream()
                        .map(PersonRow::contact)
                        .sorted(Comparator.comparingLong(Contact::id))
                        .toList();
    }
}
