package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.NetworkingGroup;

/// Networking groups in the table `networking_group`.
final class NetworkingGroupTable {
    private NetworkingGroupTable() {}

    static final Table<NetworkingGroup> TABLE = new Table<>(
            "networking_group",
            NetworkingGroup.class,
            List.of(
                    Column.of("name", NetworkingGroup::name),
                    Column.ofEnum("kind", NetworkingGroup::kind),
                    Column.of("rhythm_days", NetworkingGroup::rhythmDays),
                    Column.of("next_meeting", NetworkingGroup::nextMeeting),
                    Column.of("yearly_fee", g -> Sql.amount(g.yearlyFee())),
                    Column.of("fee_currency", g -> Sql.currency(g.yearlyFee())),
                    Column.of("note", NetworkingGroup::note)),
            row -> new NetworkingGroup(
                    row.getLong("id"),
                    row.getString("name"),
                    Sql.constant(row, "kind", NetworkingGroup.Kind.class),
                    Sql.integerOrNull(row, "rhythm_days"),
                    Sql.dateOrNull(row, "next_meeting"),
                    Sql.moneyOrNull(row, "yearly_fee", "fee_currency"),
                    row.getString("note")));
}
