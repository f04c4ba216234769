package org.vouchbook.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;

/// Referrals in the table `referral`.
final class ReferralTable {
    private ReferralTable() {}

    static final Table<Referral> TABLE = new Table<>(
            "referral",
            Referral.class,
            List.of(
                    Column.ofEnum("direction", Referral::direction),
                    Column.of("counterpart_id", Referral::counterpartId),
                    Column.of("prospect_id", Referral::prospectId),
                    Column.ofEnum("level", Referral::level),
                    Column.ofEnum("channel", Referral::channel),
                    Column.ofEnum("tie", Referral::tie),
                    Column.ofEnum("stage", Referral::stage),
                    Column.of("stage_since", Referral::stageSince),
                    Column.of("place", Referral::position),
                    Column.of("amount", r -> amount(r.value())),
                    Column.of("currency", r -> currency(r.value())),
                    Column.of("note", Referral::note),
                    Column.of("lost_reason", Referral::lostReason),
                    Column.of("on_day", Referral::date),
                    Column.of("created", Referral::created)),
            ReferralTable::read);

    private static @Nullable Object amount(@Nullable Money value) {
        return value == null ? null : value.amount();
    }

    private static @Nullable Object currency(@Nullable Money value) {
        return value == null ? null : value.currency().getCurrencyCode();
    }

    private static Referral read(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new ReferralBuilder(
                        row.getLong("id"),
                        row.getLong("counterpart_id"),
                        row.getLong("prospect_id"),
                        Sql.date(row, "on_day"),
                        Sql.instant(row, "created"))
                .direction(Sql.constant(row, "direction", ReferralDirection.class))
                .level(Sql.constant(row, "level", Level.class))
                .channel(Sql.constantOrNull(row, "channel", Channel.class))
                .tie(Sql.constantOrNull(row, "tie", TieKind.class))
                .stage(Sql.constant(row, "stage", Stage.class))
                .stageSince(Sql.instant(row, "stage_since"))
                .position(row.getDouble("place"))
                .value(currency == null ? null : new Money(row.getBigDecimal("amount"), Currency.getInstance(currency)))
                .note(row.getString("note"))
                .lostReason(row.getString("lost_reason"))
                .build();
    }
}
