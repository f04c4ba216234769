package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Scorecard;

/// Scorecards in the table `scorecard`.
final class ScorecardTable {
    private ScorecardTable() {}

    static final Table<Scorecard> TABLE = new Table<>(
            "scorecard",
            Scorecard.class,
            List.of(
                    Column.of("contact_id", Scorecard::contactId),
                    Column.of("on_day", Scorecard::date),
                    Column.of("liking", Scorecard::liking),
                    Column.of("reciprocity", Scorecard::reciprocity),
                    Column.of("credibility", Scorecard::credibility),
                    Column.of("commitment", Scorecard::commitment),
                    Column.of("why", Scorecard::why)),
            row -> new Scorecard(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.date(row, "on_day"),
                    row.getDouble("liking"),
                    row.getDouble("reciprocity"),
                    row.getDouble("credibility"),
                    row.getDouble("commitment"),
                    row.getString("why")));
}
