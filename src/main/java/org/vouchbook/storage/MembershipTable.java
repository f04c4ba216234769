package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Membership;

/// Memberships of contacts in networking groups in the table `membership`.
final class MembershipTable {
    private MembershipTable() {}

    static final Table<Membership> TABLE = new Table<>(
            "membership",
            Membership.class,
            List.of(
                    Column.of("contact_id", Membership::contactId),
                    Column.of("group_id", Membership::groupId),
                    Column.of("since", Membership::since),
                    Column.of("role", Membership::role),
                    Column.of("ended", Membership::ended)),
            row -> new Membership(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getLong("group_id"),
                    Sql.date(row, "since"),
                    row.getString("role"),
                    Sql.dateOrNull(row, "ended")));
}
