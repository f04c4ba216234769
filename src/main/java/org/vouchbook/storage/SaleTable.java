package org.vouchbook.storage;

import java.util.List;
import java.util.Objects;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;

/// Sales in the table `sale`.
final class SaleTable {
    private SaleTable() {}

    static final Table<Sale> TABLE = new Table<>(
            "sale",
            Sale.class,
            List.of(
                    Column.of("contact_id", Sale::contactId),
                    Column.of("referral_id", Sale::referralId),
                    Column.ofEnum("kind", Sale::kind),
                    Column.of("amount", s -> Sql.amount(s.amount())),
                    Column.of("currency", s -> Sql.currency(s.amount())),
                    Column.of("on_day", Sale::date),
                    Column.of("what", Sale::what),
                    Column.ofEnum("origin", Sale::origin),
                    Column.of("renews", Sale::renews),
                    Column.of("created", Sale::created)),
            row -> new Sale(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.longOrNull(row, "referral_id"),
                    Sql.constant(row, "kind", SaleKind.class),
                    Objects.requireNonNull(Sql.moneyOrNull(row, "amount", "currency")),
                    Sql.date(row, "on_day"),
                    row.getString("what"),
                    Sql.constant(row, "origin", Origin.class),
                    Sql.dateOrNull(row, "renews"),
                    Sql.instant(row, "created")));
}
