package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;

/// Dated moves in the table `stage_move`.
final class StageMoveTable {
    private StageMoveTable() {}

    static final Table<StageMove> TABLE = new Table<>(
            "stage_move",
            StageMove.class,
            List.of(
                    Column.of("contact_id", StageMove::contactId),
                    Column.of("referral_id", StageMove::referralId),
                    Column.ofEnum("from_stage", StageMove::from),
                    Column.ofEnum("to_stage", StageMove::to),
                    Column.of("moved", StageMove::at),
                    Column.of("reason", StageMove::reason)),
            row -> new StageMove(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getLong("referral_id"),
                    Sql.constant(row, "from_stage", Stage.class),
                    Sql.constant(row, "to_stage", Stage.class),
                    Sql.instant(row, "moved"),
                    row.getString("reason")));
}
