package org.vouchbook.storage;

import org.vouchbook.domain.Commitment;

/// Commitments of referrers in the table `commitment`.
final class CommitmentTable {
    private CommitmentTable() {}

    static final Table<Commitment> TABLE = new Table<>(
            "commitment",
            Commitment.class,
            AgreementColumns.after(Column.of("contact_id", Commitment::contactId), Commitment::agreement),
            row -> new Commitment(row.getLong("id"), row.getLong("contact_id"), AgreementColumns.read(row)));
}
