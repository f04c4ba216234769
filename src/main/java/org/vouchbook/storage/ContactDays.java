package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When there was contact with somebody. The days are walked along their index and summed up here: letting H2 group
/// and count them takes twice as long, and everybody's are read whenever the verdicts are made anew.
///
/// @param counted how many lie in the span asked for
record ContactDays(LocalDate first, LocalDate last, int counted) {
    private static final String DAYS = "SELECT contact_id, on_day FROM interaction WHERE kind <> 'NOTE'";

    /// The days of the last contact.
    static Map<Long, ContactDays> of(Connection c, Long @Nullable [] ids) throws SQLException {
        return of(c, ids, LocalDate.MAX, LocalDate.MAX);
    }

    /// @param ids none: everybody's
    /// @param after the day before the first that counts
    /// @param until the last that counts
    static Map<Long, ContactDays> of(Connection c, Long @Nullable [] ids, LocalDate after, LocalDate until)
            throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(ids == null ? DAYS : DAYS + " AND contact_id = ANY(?)")) {
            if (ids != null) {
                statement.setObject(1, ids);
            }
            var found = new HashMap<Long, ContactDays>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject(2, LocalDate.class);
                    int counts = day.isAfter(after) && !day.isAfter(until) ? 1 : 0;
                    found.merge(row.getLong(1), new ContactDays(day, day, counts), ContactDays::with);
                }
            }
            return found;
        }
    }

    private ContactDays with(ContactDays other) {
        return new ContactDays(
                other.first.isBefore(first) ? other.first : first,
                other.last.isAfter(last) ? other.last : last,
                counted + other.counted);
    }
}
