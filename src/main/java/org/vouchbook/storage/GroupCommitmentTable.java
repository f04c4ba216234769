package org.vouchbook.storage;

import org.vouchbook.domain.GroupCommitment;

/// Commitments of networking groups in the table `group_commitment`.
final class GroupCommitmentTable {
    private GroupCommitmentTable() {}

    static final Table<GroupCommitment> TABLE = new Table<>(
            "group_commitment",
            GroupCommitment.class,
            AgreementColumns.after(Column.of("group_id", GroupCommitment::groupId), GroupCommitment::agreement),
            row -> new GroupCommitment(row.getLong("id"), row.getLong("group_id"), AgreementColumns.read(row)));
}
