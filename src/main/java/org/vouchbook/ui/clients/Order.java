package org.vouchbook.ui.clients;

import org.vouchbook.workspace.PeopleSort;

/// How the list is sorted.
record Order(PeopleSort sort, boolean descending) {
    static final Order USUAL = new Order(PeopleSort.NAME, false);
}
