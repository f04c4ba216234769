package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Stage;

/// What was sold, handed over, planted and given.
final class Business {
    private static final LocalTime NOTED_AT = LocalTime.of(17, 15);

    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final Map<Long, Referral> received = new HashMap<>();

    /// @param board the rows of the board
    Business(LongSupplier newIds, Keys keys, Ago ago, List<Row> board) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
        for (Row row : board) {
            if (row instanceof Referral r && r.direction() == ReferralDirection.RECEIVED) {
                received.put(r.prospectId(), r);
            }
        }
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Table.Line line : Table.read("sales.txt", 9)) {
            if (line.has(1)) {
                won(rows, line, referral(line.text(0)));
            } else {
                LocalDate day = ago.day(line.text(4));
                Money amount = Money.of(line.number(3), "EUR");
                rows.add(sale(line, null, amount, day, line.constant(6, Origin.class)));
            }
        }
        for (Table.Line line : Table.read("gifts.txt", 7)) {
            rows.add(new Gift(
                    newIds.getAsLong(),
                    keys.id(line.text(0)),
                    referral(line.text(1)).id(),
                    line.text(2),
                    ago.day(line.text(3)),
                    Money.of(line.number(4), "EUR"),
                    line.text(5),
                    line.text(6)));
        }
        return rows;
    }

    private void won(List<Row> rows, Table.Line line, Referral referral) {
        LocalDate day = Objects.requireNonNull(referral.ended());
        Origin origin = referral.level().isIntroduction() ? Origin.REFERRAL_ASKED : Origin.NAME;
        Sale sale = sale(line, referral, Objects.requireNonNull(referral.value()), day, origin);
        rows.add(sale);
        rows.add(new HandOff(
                newIds.getAsLong(),
                sale.contactId(),
                sale.id(),
                HandOff.Status.ACCEPTED,
                "",
                referral.homework().needs(),
                line.text(5),
                "Own crew",
                day.plusDays(1),
                "",
                null));
        boolean planted = line.text(8).equals("yes");
        Set<PlantedRequest.Element> said =
                planted ? EnumSet.allOf(PlantedRequest.Element.class) : EnumSet.noneOf(PlantedRequest.Element.class);
        String why = planted ? "" : line.text(8);
        rows.add(new PlantedRequest(
                newIds.getAsLong(), sale.contactId(), referral.id(), day.plusDays(1), "", said, why));
        rows.add(FollowUpAnswer.spokenOrLeft(
                newIds.getAsLong(),
                sale.contactId(),
                new FollowUpKey(FollowUpKind.PLANT_REQUEST, referral.id(), 0),
                ago.moment(day.plusDays(1), NOTED_AT),
                ago.moment(day.plusDays(2), NOTED_AT),
                why));
    }

    private Sale sale(Table.Line line, @Nullable Referral referral, Money amount, LocalDate day, Origin origin) {
        return new Sale(
                newIds.getAsLong(),
                keys.id(line.text(0)),
                referral == null ? null : referral.id(),
                line.constant(2, SaleKind.class),
                amount,
                day,
                line.text(5),
                origin,
                line.has(7) ? ago.today().plusDays(line.number(7)) : null,
                ago.moment(day, NOTED_AT));
    }

    private Referral referral(String prospect) {
        Referral referral = Objects.requireNonNull(received.get(keys.id(prospect)), prospect);
        if (referral.stage() != Stage.WON) {
            throw new IllegalStateException("not won: " + prospect);
        }
        return referral;
    }
}
