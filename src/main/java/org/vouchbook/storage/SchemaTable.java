package org.vouchbook.storage;

import java.util.List;
import java.util.Locale;

/// A table as the database describes it.
///
/// @param columns in their order
/// @param key the names of the columns of the primary key, in their order
record SchemaTable(String name, List<SchemaColumn> columns, List<String> key) {
    /// A column.
    ///
    /// @param type its SQL type, such as `CHARACTER VARYING`
    record SchemaColumn(String name, String type) {}

    /// The column by which changes name the rows they touch: the first of the key.
    String firstKey() {
        return key.getFirst();
    }

    /// `SELECT` of all columns with what follows; in the order of the key.
    String select(String condition) {
        return "SELECT " + list(names()) + " FROM " + quote(name) + " " + condition + " ORDER BY " + list(key);
    }

    String insert() {
        // The first two formats number change sets by an identity column; a restored book keeps its numbers.
        return "INSERT INTO " + quote(name) + " (" + list(names()) + ") OVERRIDING SYSTEM VALUE VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }

    List<String> names() {
        return columns.stream().map(SchemaColumn::name).toList();
    }

    static String list(List<String> names) {
        return String.join(", ", names.stream().map(SchemaTable::quote).toList());
    }

    static String quote(String name) {
        return "\"" + name.toUpperCase(Locale.ROOT) + "\"";
    }
}
