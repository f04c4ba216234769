package org.vouchbook.ui.clients;

import java.util.List;
import org.vouchbook.workspace.PersonRow;

/// The list as the user sees it.
///
/// @param filter what it is narrowed to, in words; empty when it is everybody
/// @param columns the visible columns from left to right
/// @param rows those who pass the filter, in the order shown
public record ShownPeople(String filter, List<ClientColumn> columns, List<PersonRow> rows) {}
