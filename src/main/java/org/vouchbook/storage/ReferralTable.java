package org.vouchbook.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;

/// Referrals in the table `referral`. The level follows from the ladder; it stands in a column of its own so that it
/// can be counted.
final class ReferralTable {
    private ReferralTable() {}

    static final Table<Referral> TABLE = new Table<>("referral", Referral.class, columns(), ReferralTable::read);

    private static List<Column<Referral>> columns() {
        Stream<Column<Referral>> own = Stream.of(
                Column.ofEnum("direction", Referral::direction),
                Column.of("counterpart_id", Referral::counterpartId),
                Column.of("prospect_id", Referral::prospectId),
                Column.ofEnum("tie", Referral::tie),
                Column.ofEnum("stage", Referral::stage),
                Column.of("stage_since", Referral::stageSince),
                Column.of("place", Referral::position),
                Column.of("amount", r -> Sql.amount(r.value())),
                Column.of("currency", r -> Sql.currency(r.value())),
                Column.of("note", Referral::note),
                Column.of("lost_reason", Referral::lostReason),
                Column.of("on_day", Referral::date),
                Column.of("contacted", Referral::contactedAt),
                Column.of("ended", Referral::ended),
                Column.of("weight", Referral::weight),
                Column.of("archived", Referral::archived),
                Column.of("created", Referral::created),
                Column.ofEnum("consent", r -> r.consent().state()),
                Column.of("consent_day", r -> r.consent().date()));
        Stream<Column<Referral>> homework = Stream.of(
                homework("homework_why", Homework::why),
                homework("homework_business", Homework::business),
                homework("homework_needs", Homework::needs),
                homework("homework_situation", Homework::situation),
                homework("homework_skipped", Homework::skipped));
        Stream<Column<Referral>> sheet = Stream.of(
                sheet("their_gain", CallSheet::theirGain),
                sheet("our_gain", CallSheet::ourGain),
                sheet("reason_to_trust", CallSheet::trust),
                sheet("reason_for_time", CallSheet::time),
                sheet("at_stake", CallSheet::atStake),
                sheet("knows_us", CallSheet::knowsUs),
                sheet("knows_purchase", CallSheet::knowsPurchase),
                sheet("knows_happy", CallSheet::knowsHappy));
        return Stream.of(own, LadderColumns.ALL.stream(), homework, sheet)
                .flatMap(s -> s)
                .toList();
    }

    private static Column<Referral> homework(String name, Function<Homework, @Nullable Object> part) {
        return Column.of(name, r -> part.apply(r.homework()));
    }

    private static Column<Referral> sheet(String name, Function<CallSheet, @Nullable Object> part) {
        return Column.of(name, r -> part.apply(r.callSheet()));
    }

    private static Referral read(Cells row) throws SQLException {
        return new ReferralBuilder(
                        row.getLong("id"),
                        row.getLong("counterpart_id"),
                        row.getLong("prospect_id"),
                        Sql.date(row, "on_day"),
                        Sql.instant(row, "created"))
                .direction(Sql.constant(row, "direction", ReferralDirection.class))
                .ladder(LadderColumns.read(row))
                .tie(Sql.constantOrNull(row, "tie", TieKind.class))
                .stage(Sql.constant(row, "stage", Stage.class))
                .stageSince(Sql.instant(row, "stage_since"))
                .position(row.getDouble("place"))
                .value(Sql.moneyOrNull(row, "amount", "currency"))
                .note(row.getString("note"))
                .lostReason(Sql.word(row, "lost_reason"))
                .homework(homework(row))
                .callSheet(sheet(row))
                .consent(consent(row))
                .contactedAt(Sql.instantOrNull(row, "contacted"))
                .ended(Sql.dateOrNull(row, "ended"))
                .weight(row.getInt("weight"))
                .archived(Sql.instantOrNull(row, "archived"))
                .build();
    }

    // Of most referrals nothing of a kind is known: these share one that says so, and none is made to find out.

    private static Homework homework(Cells row) throws SQLException {
        String why = row.getString("homework_why");
        String business = row.getString("homework_business");
        String needs = row.getString("homework_needs");
        String situation = row.getString("homework_situation");
        String skipped = Sql.word(row, "homework_skipped");
        return areEmpty(why, business, needs, situation) && skipped.isEmpty()
                ? Homework.NONE
                : new Homework(why, business, needs, situation, skipped);
    }

    private static CallSheet sheet(Cells row) throws SQLException {
        String theirs = row.getString("their_gain");
        String ours = row.getString("our_gain");
        String trust = row.getString("reason_to_trust");
        String time = row.getString("reason_for_time");
        String stake = row.getString("at_stake");
        boolean us = row.getBoolean("knows_us");
        boolean purchase = row.getBoolean("knows_purchase");
        boolean happy = row.getBoolean("knows_happy");
        return areEmpty(theirs, ours, trust, time) && stake.isEmpty() && !us && !purchase && !happy
                ? CallSheet.NONE
                : new CallSheet(theirs, ours, trust, time, stake, us, purchase, happy);
    }

    private static Consent consent(Cells row) throws SQLException {
        Consent.State state = Sql.constant(row, "consent", Consent.State.class);
        LocalDate day = Sql.dateOrNull(row, "consent_day");
        return state == Consent.State.NOT_ASKED && day == null ? Consent.NONE : new Consent(state, day);
    }

    private static boolean areEmpty(String a, String b, String c, String d) {
        return a.isEmpty() && b.isEmpty() && c.isEmpty() && d.isEmpty();
    }
}
