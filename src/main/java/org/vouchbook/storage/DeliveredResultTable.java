package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.DeliveredResult;

/// Confirmed results in the table `delivered_result`.
final class DeliveredResultTable {
    private DeliveredResultTable() {}

    static final Table<DeliveredResult> TABLE = new Table<>(
            "delivered_result",
            DeliveredResult.class,
            List.of(
                    Column.of("contact_id", DeliveredResult::contactId),
                    Column.of("sale_id", DeliveredResult::saleId),
                    Column.of("on_day", DeliveredResult::date),
                    Column.of("benefit", DeliveredResult::benefit)),
            row -> new DeliveredResult(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.longOrNull(row, "sale_id"),
                    Sql.date(row, "on_day"),
                    row.getString("benefit")));
}
