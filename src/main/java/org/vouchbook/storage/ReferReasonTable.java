package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.ReferReason;

/// Why contacts would refer us, in the table `reason_to_refer`.
final class ReferReasonTable {
    private ReferReasonTable() {}

    static final Table<ReferReason> TABLE = new Table<>(
            "reason_to_refer",
            ReferReason.class,
            List.of(
                    Column.of("contact_id", ReferReason::contactId),
                    Column.of("reason", ReferReason::reason),
                    Column.of("next_action", ReferReason::nextAction),
                    Column.of("due", ReferReason::due),
                    Column.of("done", ReferReason::done)),
            row -> new ReferReason(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getString("reason"),
                    row.getString("next_action"),
                    Sql.dateOrNull(row, "due"),
                    Sql.dateOrNull(row, "done")));
}
