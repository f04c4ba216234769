package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;

/// What the list of people shows of each: a query or a walk a fact, never a query a row.
final class Facts {
    private static final String REFERRALS =
            "SELECT counterpart_id, direction, level FROM referral WHERE counterpart_id = ANY(?)";

    /// How many referrals somebody has part in as the counterpart.
    static final class Counts {
        private static final Counts NONE = new Counts();

        private int introductions;
        private int names;
        private int given;

        private void count(String direction, String level) {
            if (direction.equals(ReferralDirection.GIVEN.name())) {
                given++;
            } else if (level.equals(Level.INTRODUCED.name())) {
                introductions++;
            } else {
                names++;
            }
        }
    }

    private final List<Contact> contacts;
    private final Map<Long, Scorecard> cards;

    private Facts(List<Contact> contacts, Map<Long, Scorecard> cards) {
        this.contacts = contacts;
        this.cards = cards;
    }

    /// @param ids none: everybody's
    static List<PersonFacts> of(Connection c, Long @Nullable [] ids) throws SQLException {
        return read(c, ids).with(ContactDays.of(c, ids), counts(c, ids)).toList();
    }

    /// All but the days of contact and the counts of referrals.
    ///
    /// @param ids none: everybody's
    static Facts read(Connection c, Long @Nullable [] ids) throws SQLException {
        var cards = new HashMap<Long, Scorecard>();
        // Of one day there is one card at most. H2 takes longer to pick the latest than to hand them all out.
        for (Scorecard card : select(c, ScorecardTable.TABLE, "contact_id", ids)) {
            cards.merge(card.contactId(), card, (a, b) -> a.date().isAfter(b.date()) ? a : b);
        }
        return new Facts(select(c, ContactTable.TABLE, "id", ids), cards);
    }

    private static <R extends Row> List<R> select(Connection c, Table<R> table, String owner, Long @Nullable [] ids)
            throws SQLException {
        return ids == null ? table.all(c) : table.select(c, "WHERE " + owner + " = ANY(?)", (Object) ids);
    }

    /// Put together by every core.
    ///
    /// @param days of the same contacts
    /// @param counts of the same contacts
    Stream<PersonFacts> with(Map<Long, ContactDays> days, Map<Long, Counts> counts) {
        return contacts.parallelStream().map(contact -> {
            long id = contact.id();
            ContactDays often = days.get(id);
            Counts count = counts.getOrDefault(id, Counts.NONE);
            return new PersonFacts(
                    contact,
                    cards.get(id),
                    often == null ? null : often.last(),
                    count.introductions,
                    count.names,
                    count.given);
        });
    }

    /// How many referrals each has part in as the counterpart.
    ///
    /// @param ids none: everybody's
    static Map<Long, Counts> counts(Connection c, Long @Nullable [] ids) throws SQLException {
        if (ids == null) {
            return counts(Scan.of(c, ReferralTable.TABLE.name()));
        }
        try (PreparedStatement statement = c.prepareStatement(REFERRALS)) {
            statement.setObject(1, ids);
            try (ResultSet result = statement.executeQuery()) {
                return counts(new Cells.OfResult(result));
            }
        }
    }

    private static Map<Long, Counts> counts(Cells row) throws SQLException {
        var counts = new HashMap<Long, Counts>();
        Leave leave = Leave.asked();
        while (row.next()) {
            leave.look();
            counts.computeIfAbsent(row.getLong("counterpart_id"), _ -> new Counts())
                    .count(row.getString("direction"), row.getString("level"));
        }
        return counts;
    }
}
