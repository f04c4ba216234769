package org.vouchbook.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchbook.domain.Agreement;

/// The columns of what was agreed, alike for people and groups.
final class AgreementColumns {
    private AgreementColumns() {}

    /// Those of a table, after the column that says with whom.
    static <R> List<Column<R>> after(Column<R> whom, Function<R, Agreement> of) {
        return Stream.of(
                        whom,
                        Column.<R>of("what", row -> of.apply(row).what()),
                        Column.<R>of("wording", row -> of.apply(row).wording()),
                        Column.<R>ofEnum("formality", row -> of.apply(row).formality()),
                        Column.<R>of("since", row -> of.apply(row).since()),
                        Column.<R>of("per_quarter", row -> of.apply(row).perQuarter()),
                        Column.<R>of("we_give", row -> of.apply(row).weGive()),
                        Column.<R>of("they_gain", row -> of.apply(row).theyGain()),
                        Column.<R>of("review", row -> of.apply(row).review()),
                        Column.<R>of("ended", row -> of.apply(row).ended()))
                .toList();
    }

    static Agreement read(Cells row) throws SQLException {
        return new Agreement(
                row.getString("what"),
                row.getString("wording"),
                Sql.constant(row, "formality", Agreement.Formality.class),
                Sql.date(row, "since"),
                Sql.integerOrNull(row, "per_quarter"),
                row.getString("we_give"),
                row.getString("they_gain"),
                Sql.dateOrNull(row, "review"),
                Sql.dateOrNull(row, "ended"));
    }
}
