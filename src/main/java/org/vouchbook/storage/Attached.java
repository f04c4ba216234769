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
        var rows = new ArrayList<Row>();
        for (Table<? extends Row> table : Tables.ALL) {
            if (table.hasContacts()) {
                rows.addAll(table.selectAny(c, "WHERE contact_id = ANY(?) ORDER BY id", contactIds));
            }
        }
        return rows;
    }

    static List<Row> toReferrals(Connection c, Collection<Long> referralIds) throws SQLException {
        var rows = new ArrayList<Row>(StageMoveTable.TABLE.selectAny(c, "WHERE referral_id = ANY(?)", referralIds));
        rows.addAll(FollowUpAnswerTable.TABLE.selectAny(c, "WHERE subject_id = ANY(?)", referralIds));
        for (Table<? extends Row> table : List.of(SaleTable.TABLE, GiftTable.TABLE, PlantedRequestTable.TABLE)) {
            rows.addAll(table.selectAny(c, "WHERE referral_id = ANY(?) ORDER BY id", referralIds));
        }
        return rows;
    }
}
