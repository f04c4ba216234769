package org.vouchbook.workspace;

import java.nio.ByteBuffer;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Contact;

/// The order of the names: by the language's alphabet, and then by id, so that it is always the same.
///
/// A name's place in the alphabet takes more room than the name. It is made to sort everybody and then forgotten: to
/// find the place of one among a hundred thousand, seventeen are made.
final class NameOrder {
    /// A name's place in the alphabet, compared byte by byte.
    private static final class Named implements Comparable<Named> {
        /// The first bytes as a number: they decide most comparisons without another look at the memory.
        private final long first;

        private final byte[] place;
        private final PersonRow row;

        Named(byte[] place, PersonRow row) {
            first = ByteBuffer.wrap(place.length < Long.BYTES ? Arrays.copyOf(place, Long.BYTES) : place)
                    .getLong();
            this.place = place;
            this.row = row;
        }

        PersonRow row() {
            return row;
        }

        @Override
        public int compareTo(Named other) {
            int order = Long.compareUnsigned(first, other.first);
            if (order == 0) {
                order = Arrays.compareUnsigned(place, other.place);
            }
            return order == 0 ? Long.compare(row.id(), other.row.id()) : order;
        }
    }

    // One of them serves one thread at a time.
    private final ThreadLocal<Collator> collator;

    NameOrder(Locale locale) {
        collator = ThreadLocal.withInitial(() -> Collator.getInstance(locale));
    }

    /// The rows in order.
    List<PersonRow> sorted(Collection<PersonRow> rows) {
        return rows.parallelStream().map(this::named).sorted().map(Named::row).toList();
    }

    /// Before which of the rows one comes: that of the same name and id, if it is there.
    int place(List<PersonRow> sorted, PersonRow row) {
        Named wanted = named(row);
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (named(sorted.get(middle)).compareTo(wanted) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Named named(PersonRow row) {
        return new Named(collator.get().getCollationKey(name(row.contact())).toByteArray(), row);
    }

    /// Family name first; without one, what names the contact.
    private static String name(Contact contact) {
        String name = (contact.familyName() + " " + contact.givenName()).strip();
        return name.isEmpty() ? contact.displayName() : name;
    }
}
