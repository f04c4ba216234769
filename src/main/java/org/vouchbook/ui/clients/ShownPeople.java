package org.vouchbook.ui.clients;

import java.util.List;
import java.util.Map;
import org.vouchbook.domain.Direction;
import org.vouchbook.workspace.PersonRow;

/// The list as the user sees it.
///
/// @param filter what it is narrowed to, in words; empty when it is everybody
/// @param columns the visible columns from left to right
/// @param rows those who pass the filter, in the order shown
/// @param spokeLast who did the last contact, by the person's id, where that is the list's subject (L1); else empty
public record ShownPeople(
        String filter, List<ClientColumn> columns, List<PersonRow> rows, Map<Long, Direction> spokeLast) {
    /// A list whose subject is not who spoke last.
    public ShownPeople(String filter, List<ClientColumn> columns, List<PersonRow> rows) {
        this(filter, columns, rows, Map.of());
    }
}
