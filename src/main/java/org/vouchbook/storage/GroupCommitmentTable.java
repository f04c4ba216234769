package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.GroupCommitment;

/// Commitments of networking groups in the table `group_commitment`.
final class GroupCommitmentTable {
    private GroupCommitmentTable() {}

    static final Table<GroupCommitment> TABLE = new Table<>(
            "group_commitment",
            GroupCommitment.class,
            List.of(
                    Column.of("group_id", GroupCommitment::groupId),
                    Column.of("what", GroupCommitment::what),
                    Column.of("wording", GroupCommitment::wording),
                    Column.ofEnum("formality", GroupCommitment::formality),
                    Column.of("since", GroupCommitment::since),
                    Column.of("per_quarter", GroupCommitment::perQuarter),
                    Column.of("we_give", GroupCommitment::weGive),
                    Column.of("they_gain", GroupCommitment::theyGain),
                    Column.of("review", GroupCommitment::review),
                    Column.of("ended", GroupCommitment::ended)),
            row -> new GroupCommitment(
                    row.getLong("id"),
                    row.getLong("group_id"),
                    row.getString("what"),
                    row.getString("wording"),
                    Sql.constant(row, "formality", Commitment.Formality.class),
                    Sql.date(row, "since"),
                    Sql.integerOrNull(row, "per_quarter"),
                    row.getString("we_give"),
                    row.getString("they_gain"),
                    Sql.dateOrNull(row, "review"),
                    Sql.dateOrNull(row, "ended")));
}
