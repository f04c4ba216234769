package org.vouchbook.workspace;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Contact;

/// The order of the names: by the language's alphabet, and then by id, so that it is always the same.
///
/// A name's place in the alphabet takes more room than the name. It is made to sort everybody and then forgotten: to
/// find the place of one among a hundred thousand, seventeen are made.
final class NameOrder {
    private record Named(CollationKey key, PersonRow row) {
        private static final Comparator<Named> ORDER = Comparator.comparing(Named::key)
                .thenComparingLong(named -> named.row().id());
    }

    // One of them serves one thread at a time.
    private final ThreadLocal<Collator> collator;

    NameOrder(Locale locale) {
        collator = ThreadLocal.withInitial(() -> Collator.getInstance(locale));
    }

    /// The rows in order.
    List<PersonRow> sorted(Collection<PersonRow> rows) {
        return rows.parallelStream()
                .map(this::named)
                .sorted(Named.ORDER)
                .map(Named::row)
                .toList();
    }

    /// Before which of the rows one comes: that of the same name and id, if it is there.
    int place(List<PersonRow> sorted, PersonRow row) {
        Named wanted = named(row);
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Named.ORDER.compare(named(sorted.get(middle)), wanted) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Named named(PersonRow row) {
        return new Named(collator.get().getCollationKey(name(row.contact())), row);
    }

    /// Family name first; without one, what names the contact.
    private static String name(Contact contact) {
        String name = (contact.familyName() + " " + contact.givenName()).strip();
        return name.isEmpty() ? contact.displayName() : name;
    }
}
