package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Commitment;

/// Commitments of referrers in the table `commitment`.
final class CommitmentTable {
    private CommitmentTable() {}

    static final Table<Commitment> TABLE = new Table<>(
            "commitment",
            Commitment.class,
            List.of(
                    Column.of("contact_id", Commitment::contactId),
                    Column.of("what", Commitment::what),
                    Column.of("wording", Commitment::wording),
                    Column.ofEnum("formality", Commitment::formality),
                    Column.of("since", Commitment::since),
                    Column.of("per_quarter", Commitment::perQuarter),
                    Column.of("we_give", Commitment::weGive),
                    Column.of("they_gain", Commitment::theyGain),
                    Column.of("review", Commitment::review),
                    Column.of("ended", Commitment::ended)),
            row -> new Commitment(
                    row.getLong("id"),
                    row.getLong("contact_id"),
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
