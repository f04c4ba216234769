package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        var cards = new HashMap<Long, Scorecard>();
        // Of one day there is one card at most. H2 takes longer to pick the latest than to hand them all out.
        for (Scorecard card :
                ScorecardTable.TABLE.select(c, ids == null ? "" : "WHERE contact_id = ANY(?)", parameters)) {
            cards.merge(card.contactId(), card, (a, b) -> a.date().isAfter(b.date()) ? a : b);
        }
        Map<Long, ContactDays> days = ContactDays.of(c, ids);
        Map<Long, Integer> introductions = counts(c, INTRODUCED, ids);
        Map<Long, Integer> names = counts(c, NAMED, ids);
        Map<Long, Integer> given = counts(c, "direction = 'GIVEN'", ids);
        var facts = new ArrayList<PersonFacts>();
        for (Contact contact : ContactTable.TABLE.select(c, ids == null ? "" : "WHERE id = ANY(?)", parameters)) {
            long id = contact.id();
            ContactDays contacts = days.get(id);
            facts.add(new PersonFacts(
                    contact,
                    cards.get(id),
                    contacts == null ? null : contacts.last(),
                    introductions.getOrDefault(id, 0),
                    names.getOrDefault(id, 0),
                    given.getOrDefault(id, 0)));
        }
        return facts;
    }

    private static Map<Long, Integer> counts(Connection c, String which, Long @Nullable [] ids) throws SQLException {
        String sql = "SELECT counterpart_id, COUNT(*) FROM referral WHERE " + which
                + (ids == null ? "" : " AND counterpart_id = ANY(?)") + " GROUP BY counterpart_id";
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            if (ids != null) {
                statement.setObject(1, ids);
            }
            var result = new HashMap<Long, Integer>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    result.put(row.getLong(1), row.getInt(2));
                }
            }
            return result;
        }
    }
}
