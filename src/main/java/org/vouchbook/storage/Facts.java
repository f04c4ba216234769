package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Scorecard;

/// What the list of people shows of each, summed up by the database: a query a fact, never one a row.
final class Facts {
    private static final String INTRODUCED = "direction = 'RECEIVED' AND level = 'INTRODUCED'";
    private static final String NAMED = "direction = 'RECEIVED' AND level <> 'INTRODUCED'";

    private Facts() {}

    /// @param ids none: everybody's
    static List<PersonFacts> of(Connection c, Long @Nullable [] ids) throws SQLException {
        Object[] parameters = ids == null ? new Object[0] : new Object[] {ids};
        String one = ids == null ? "" : " AND contact_id = ANY(?)";
        var cards = new HashMap<Long, Scorecard>();
        for (Scorecard card : ScorecardTable.TABLE.select(
                c,
                "WHERE (contact_id, on_day) IN (SELECT contact_id, MAX(on_day) FROM scorecard WHERE TRUE" + one
                        + " GROUP BY contact_id)",
                parameters)) {
            cards.put(card.contactId(), card);
        }
        Map<Long, LocalDate> last = aggregate(
                c,
                "SELECT contact_id, MAX(on_day) FROM interaction WHERE kind <> 'NOTE'" + one + " GROUP BY contact_id",
                LocalDate.class,
                parameters);
        Map<Long, Integer> introductions = counts(c, INTRODUCED, ids);
        Map<Long, Integer> names = counts(c, NAMED, ids);
        Map<Long, Integer> given = counts(c, "direction = 'GIVEN'", ids);
        var facts = new ArrayList<PersonFacts>();
        for (Contact contact : ContactTable.TABLE.select(c, ids == null ? "" : "WHERE id = ANY(?)", parameters)) {
            long id = contact.id();
            facts.add(new PersonFacts(
                    contact,
                    cards.get(id),
                    last.get(id),
                    introductions.getOrDefault(id, 0),
                    names.getOrDefault(id, 0),
                    given.getOrDefault(id, 0)));
        }
        return facts;
    }

    private static Map<Long, Integer> counts(Connection c, String which, Long @Nullable [] ids) throws SQLException {
        return aggregate(
                c,
                "SELECT counterpart_id, CAST(COUNT(*) AS INT) FROM referral WHERE " + which
                        + (ids == null ? "" : " AND counterpart_id = ANY(?)") + " GROUP BY counterpart_id",
                Integer.class,
                ids == null ? new Object[0] : new Object[] {ids});
    }

    private static <T> Map<Long, T> aggregate(Connection c, String sql, Class<T> type, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var result = new HashMap<Long, T>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    result.put(row.getLong(1), row.getObject(2, type));
                }
            }
            return result;
        }
    }
}
