package org.vouchbook.workspace;

import java.util.Arrays;

/// Where each id stands in a list, without an object for each: a hundred thousand take a megabyte.
final class IdPlaces {
    private static final int NOBODY = -1;

    private final long[] ids;
    /// At the place that an id asks for, or the next that is free, stands where it is in the list.
    private final int[] table;

    /// @param ids each once; they stay as they are
    IdPlaces(long[] ids) {
        this.ids = ids;
        table = new int[Integer.highestOneBit(Math.max(4, ids.length)) * 4];
        Arrays.fill(table, NOBODY);
        for (int place = 0; place < ids.length; place++) {
            table[slot(ids[place])] = place;
        }
    }

    /// Where an id stands; -1: nowhere.
    int of(long id) {
        return table[slot(id)];
    }

    /// The slot that holds the id, or the free one in which it would be.
    private int slot(long id) {
        int slot = Long.hashCode(id * 0x9E3779B97F4A7C15L) & (table.length - 1);
        while (table[slot] != NOBODY && ids[table[slot]] != id) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
