package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Gift;

/// Gifts in the table `gift`.
final class GiftTable {
    private GiftTable() {}

    static final Table<Gift> TABLE = new Table<>(
            "gift",
            Gift.class,
            List.of(
                    Column.of("contact_id", Gift::contactId),
                    Column.of("referral_id", Gift::referralId),
                    Column.of("item", Gift::item),
                    Column.of("on_day", Gift::date),
                    Column.of("amount", g -> Sql.amount(g.cost())),
                    Column.of("currency", g -> Sql.currency(g.cost())),
                    Column.of("occasion", Gift::occasion),
                    Column.of("reaction", Gift::reaction)),
            row -> new Gift(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.longOrNull(row, "referral_id"),
                    row.getString("item"),
                    Sql.date(row, "on_day"),
                    Sql.moneyOrNull(row, "amount", "currency"),
                    row.getString("occasion"),
                    row.getString("reaction")));
}
