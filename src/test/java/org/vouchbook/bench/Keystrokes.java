package org.vouchbook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.vouchbook.domain.Contact;

/// Names of people in a book, typed letter by letter.
final class Keystrokes {
    private static final int LONGEST = 6;

    private Keystrokes() {}

    /// What stands in the search field after each key; always the same for the same people.
    static Supplier<String> of(List<Contact> contacts) {
        var random = new Random(7);
        var waiting = new ArrayList<String>();
        return () -> {
            if (waiting.isEmpty()) {
                String name = contacts.get(random.nextInt(contacts.size()))
                        .displayName()
                        .toLowerCase(Locale.ROOT);
                for (int end = 1; end <= Math.min(LONGEST, name.length()); end++) {
                    waiting.add(name.substring(0, end));
                }
            }
            return waiting.removeFirst();
        };
    }
}
