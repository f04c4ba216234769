package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vouchbook.domain.Row;

/// What hangs on contacts and on referrals, from every table there is, in an order in which a row comes after
/// those it refers to.
final class Attached {
    private Attached() {}

    static List<Row> toContacts(Connection c, Collection<Long> contactIds) throws SQLException {
        Object ids = contactIds.toArray(Long[]::new);
        var rows = new ArrayList<Row>();
        for (Table<? extends Row> table : Tables.ALL) {
            if (table.hasContacts()) {
                rows.addAll(table.select(c, "WHERE contact_id = ANY(?) ORDER BY id", ids));
            }
        }
        return rows;
    }

    static List<Row> toReferrals(Connection c, Collection<Long> referralIds) throws SQLException {
        Object ids = referralIds.toArray(Long[]::new);
        var rows = new ArrayList<Row>(StageMoveTable.TABLE.select(c, "WHERE referral_id = ANY(?)", ids));
        rows.addAll(FollowUpAnswerTable.TABLE.select(c, "WHERE subject_id = ANY(?)", ids));
        for (Table<? extends Row> table : List.of(SaleTable.TABLE, GiftTable.TABLE, PlantedRequestTable.TABLE)) {
            rows.addAll(table.select(c, "WHERE referral_id = ANY(?) ORDER BY id", ids));
        }
        return rows;
    }
}
