package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.InteractionKind;

/// When there was contact with somebody, and what of it bears on asking. The days are walked along their index, which
/// holds all that is asked for, and summed up here: letting H2 group and count them takes twice as long, and
/// everybody's are read whenever the verdicts are made anew.
///
/// @param counted how many lie in the span asked for
/// @param thanked the latest time they thanked us, if ever
/// @param helped the latest time both found how to help each other, if ever
record ContactDays(
        LocalDate first,
        LocalDate last,
        int counted,
        @Nullable HappeningDay thanked,
        @Nullable HappeningDay helped) {
    private static final String DAYS = "SELECT contact_id, on_day, kind, id FROM interaction WHERE contact_id = ANY(?)"
            + " ORDER BY contact_id, on_day, kind";
    private static final String INDEX = "interaction_contact_day";

    /// The days of the last contact.
    static Map<Long, ContactDays> of(Connection c, Long @Nullable [] ids) throws SQLException {
        return of(c, ids, LocalDate.MAX, LocalDate.MAX);
    }

    /// @param ids none: everybody's
    /// @param after the day before the first that counts
    /// @param until the last that counts
    static Map<Long, ContactDays> of(Connection c, Long @Nullable [] ids, LocalDate after, LocalDate until)
            throws SQLException {
        if (ids == null) {
            return along(Scan.along(c, InteractionTable.TABLE.name(), INDEX), new Walk(after, until));
        }
        try (PreparedStatement statement = c.prepareStatement(DAYS)) {
            statement.setObject(1, ids);
            try (ResultSet result = statement.executeQuery()) {
                return along(new Cells.OfResult(result), new Walk(after, until));
            }
        }
    }

    private static Map<Long, ContactDays> along(Cells row, Walk walk) throws SQLException {
        var found = new HashMap<Long, ContactDays>();
        Leave leave = Leave.asked();
        long contact = 0;
        while (row.next()) {
            long next = row.getLong("contact_id");
            if (next != contact) {
                leave.look();
                walk.end(contact, found);
                contact = next;
            }
            walk.pass(contact, Sql.date(row, "on_day"), row.getString("kind"), row.getLong("id"));
        }
        walk.end(contact, found);
        return found;
    }

    /// Along the days of one contact, the first first.
    private static final class Walk {
        private static final String NOTE = InteractionKind.NOTE.name();
        private static final String THANKED = InteractionKind.THANKED_ME.name();
        private static final String HELPED = InteractionKind.MUTUAL_HELP.name();

        private final LocalDate after;
        private final LocalDate until;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private int counted;
        private @Nullable HappeningDay thanked;
        private @Nullable HappeningDay helped;

        private Walk(LocalDate after, LocalDate until) {
            this.after = after;
            this.until = until;
        }

        /// Equal ones of a day come in the order of their ids.
        private void pass(long contact, LocalDate day, String kind, long id) {
            if (kind.equals(NOTE)) {
                return;
            }
            first = first == null ? day : first;
            last = day;
            counted += day.isAfter(after) && !day.isAfter(until) ? 1 : 0;
            if (kind.equals(THANKED)) {
                thanked = new HappeningDay(id, contact, day);
            } else if (kind.equals(HELPED)) {
                helped = new HappeningDay(id, contact, day);
            }
        }

        private void end(long contact, Map<Long, ContactDays> found) {
            if (first != null && last != null) {
                found.put(contact, new ContactDays(first, last, counted, thanked, helped));
            }
            first = null;
            last = null;
            counted = 0;
            thanked = null;
            helped = null;
        }
    }
}
