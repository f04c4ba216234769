package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// By what names the people in the book go, as notes write them: folded, in either order; an e-mail too.
final class KnownNames {
    /// Shorter single names are words more often than people.
    private static final int SHORTEST = 3;

    private final Map<String, List<Long>> whole = new HashMap<>();
    private final Map<String, List<Long>> single = new HashMap<>();

    KnownNames(Collection<Contact> people) {
        for (Contact person : people) {
            String given = Text.fold(person.givenName()).strip();
            String family = Text.fold(person.familyName()).strip();
            if (!given.isEmpty() && !family.isEmpty()) {
                add(whole, given + " " + family, person);
                add(whole, family + " " + given, person);
            } else if (given.isEmpty()
                    && family.isEmpty()
                    && !person.organisation().isEmpty()) {
                add(whole, Text.fold(person.organisation()).strip(), person);
            }
            Stream.of(given, family)
                    .filter(name -> name.length() >= SHORTEST)
                    .distinct()
                    .forEach(name -> add(single, name, person));
            person.emails().forEach(email -> add(whole, Text.fold(email.value()).strip(), person));
        }
    }

    private static void add(Map<String, List<Long>> names, String name, Contact person) {
        List<Long> ids = names.computeIfAbsent(name, _ -> new ArrayList<>(1));
        if (!ids.contains(person.id())) {
            ids.add(person.id());
        }
    }

    /// Those called exactly so by given and family name, by organisation or by e-mail.
    List<Long> whole(String folded) {
        return whole.getOrDefault(folded, List.of());
    }

    /// The one who is called so by a single name, where it is one only.
    List<Long> single(String folded) {
        List<Long> ids = single.getOrDefault(folded, List.of());
        return ids.size() == 1 ? ids : List.of();
    }
}
