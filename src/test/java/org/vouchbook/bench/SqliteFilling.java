package org.vouchbook.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;

/// Puts generated rows into the tables of [SqlitePeer], in batches.
final class SqliteFilling implements AutoCloseable {
    private static final int BATCH = 10_000;
    private final PreparedStatement contact;
    private final PreparedStatement interaction;
    private final PreparedStatement referral;
    private final AtomicLong referrals = new AtomicLong();
    private int waiting;

    SqliteFilling(Connection connection) throws SQLException {
        contact = connection.prepareStatement("INSERT INTO contact VALUES (?, ?, ?, ?)");
        interaction = connection.prepareStatement("INSERT INTO interaction VALUES (?, ?, ?, ?)");
        referral = connection.prepareStatement("INSERT INTO referral VALUES (?, ?, ?)");
    }

    void add(Row row) {
        try {
            switch (row) {
                case Contact c ->
                    put(
                            contact,
                            c.id(),
                            c.givenName(),
                            c.familyName(),
                            c.toString().toLowerCase(Locale.ROOT));
                case Interaction i ->
                    put(interaction, i.contactId(), i.kind().name(), i.date().toString(), i.note());
                case Referral r ->
                    put(
                            referral,
                            referrals.incrementAndGet(),
                            r.prospectId(),
                            r.stage().name());
                default -> {
                    // The peer has no table for it.
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        contact.executeBatch();
        interaction.executeBatch();
        referral.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        contact.close();
        interaction.close();
        referral.close();
    }
}
