package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Complaint;

/// Complaints in the table `complaint`.
final class ComplaintTable {
    private ComplaintTable() {}

    static final Table<Complaint> TABLE = new Table<>(
            "complaint",
            Complaint.class,
            List.of(
                    Column.of("contact_id", Complaint::contactId),
                    Column.of("opened", Complaint::opened),
                    Column.of("what", Complaint::what),
                    Column.of("fixed", Complaint::fixed),
                    Column.of("verified", Complaint::verified),
                    Column.of("interview_id", Complaint::interviewId)),
            row -> new Complaint(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.date(row, "opened"),
                    row.getString("what"),
                    Sql.dateOrNull(row, "fixed"),
                    Sql.dateOrNull(row, "verified"),
                    Sql.longOrNull(row, "interview_id")));
}
