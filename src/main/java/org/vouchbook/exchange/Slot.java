package org.vouchbook.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;

/// A person while an import is planned: one of the book, or one whom a row brings.
final class Slot {
    /// The contact's id; below 0 for a new person.
    final long key;
    /// The line of the row that brings the person; 0 for one of the book.
    final int line;

    Contact contact;

    @Nullable
    LocalDate lastContact;

    boolean changed;
    boolean contacted;

    Slot(long key, int line, Contact contact, @Nullable LocalDate lastContact) {
        this.key = key;
        this.line = line;
        this.contact = contact;
        this.lastContact = lastContact;
    }

    boolean isNew() {
        return key < 0;
    }

    String foldedName() {
        return Fold.text(contact.givenName() + " " + contact.familyName());
    }

    /// Adds what is missing from another row about the same person.
    Set<Verdict.Fact> complete(Draft.Person row) {
        Set<Verdict.Fact> added = new HashSet<>();
        contact = Completion.of(contact, row.facts(), added);
        if (noteContact(row.lastContact())) {
            added.add(Verdict.Fact.LAST_CONTACT);
        }
        changed |= added.stream().anyMatch(f -> f != Verdict.Fact.LAST_CONTACT);
        return added;
    }

    /// Takes a contact that is later than what is known.
    boolean noteContact(@Nullable LocalDate day) {
        if (day == null || (lastContact != null && !day.isAfter(lastContact))) {
            return false;
        }
        lastContact = day;
        contacted = true;
        return true;
    }
}
