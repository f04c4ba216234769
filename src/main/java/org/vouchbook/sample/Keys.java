package org.vouchbook.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// The people's ids by the short names that the tables use.
final class Keys {
    private final Map<String, Long> ids = new LinkedHashMap<>();

    Keys(List<Table.Line> people, LongSupplier newIds) {
        for (Table.Line person : people) {
            if (ids.put(person.text(0), newIds.getAsLong()) != null) {
                throw new IllegalStateException("twice: " + person.text(0));
            }
        }
    }

    long id(String key) {
        Long id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("nobody is called " + key);
        }
        return id;
    }
}
