package org.vouchbook.workspace;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The last changes of a book, for those who are asked at times and then want to know whom they have to look at again.
/// On the book's thread.
final class ChangeTrail {
    /// Whoever is further behind reads everything.
    private static final int MOST = 50;

    private final ArrayDeque<Change> last = new ArrayDeque<>();
    private long number;

    void add(Change change) {
        number++;
        last.addLast(change);
        if (last.size() > MOST) {
            last.removeFirst();
        }
    }

    /// How many changes there were.
    long number() {
        return number;
    }

    /// The contacts whom changes concerned that came after as many as these; nothing when that is too long ago.
    Optional<Set<Long>> contactsAfter(long seen, Predicate<Change> which) {
        if (seen < 0 || number - seen > last.size()) {
            return Optional.empty();
        }
        var contacts = new HashSet<Long>();
        last.stream()
                .skip(last.size() - (number - seen))
                .filter(which)
                .forEach(change -> contacts.addAll(change.contactIds()));
        return Optional.of(contacts);
    }
}
