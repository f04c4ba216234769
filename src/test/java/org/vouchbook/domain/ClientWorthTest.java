package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What clients bring beyond their own sales (I6, I7), and what the network is worth (L2).
class ClientWorthTest {
    private static final Ladder INTRODUCED = Cards.introduced("2026-03-05T10:00");

    private final List<Sale> sales = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();

    private void bought(long who, Money amount) {
        sales.add(new Sale(
                sales.size() + 1,
                who,
                null,
                SaleKind.REPEAT,
                amount,
                LocalDate.of(2020, 1, 1),
                "",
                Origin.UNKNOWN,
                null,
                Cards.at("2026-03-02T10:00")));
    }

    private ReferralBuilder card(long referrer, long prospect) {
        return new ReferralBuilder(referrals.size() + 1, referrer, prospect, Cards.DAY, Cards.at("2026-03-02T10:00"));
    }

    private void introduced(long referrer, long prospect) {
        referrals.add(card(referrer, prospect).ladder(INTRODUCED).build());
    }

    private Map<Long, List<Money>> brought() {
        return BroughtWorth.of(BroughtWorth.own(sales), referrals);
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void aClientBringsWhatTheWholeTreeBelowThemBought() {
        introduced(1, 2);
        introduced(2, 3);
        introduced(2, 4);
        introduced(4, 5);
        bought(1, eur(1));
        bought(2, eur(10));
        bought(3, eur(100));
        bought(5, eur(1000));
        bought(5, eur(1000));
        assertEquals(Map.of(1L, List.of(eur(2110)), 2L, List.of(eur(2100)), 4L, List.of(eur(2000))), brought());
    }

    @Test
    void onlyConfirmedIntroductionsToUsBring() {
        bought(2, eur(10));
        referrals.add(card(1, 2).build());
        referrals.add(card(3, 2).ladder(Cards.promised("2026-03-20")).build());
        assertEquals(Map.of(), brought());
        referrals.add(
                card(4, 2).ladder(INTRODUCED).direction(ReferralDirection.GIVEN).build());
        assertEquals(Map.of(), brought());
    }

    @Test
    void severalWhoReferredTheSamePersonShare() {
        bought(9, eur(100));
        referrals.add(card(1, 9).ladder(INTRODUCED).weight(30).build());
        referrals.add(card(2, 9).ladder(INTRODUCED).weight(60).build());
        referrals.add(card(3, 9).weight(10).build());
        assertEquals(Map.of(1L, List.of(eur(30)), 2L, List.of(eur(60))), brought());
    }

    @Test
    void aChainThatClosesAllTheSameEndsNothing() {
        introduced(1, 2);
        introduced(2, 1);
        introduced(5, 6);
        bought(6, eur(7));
        assertEquals(Map.of(5L, List.of(eur(7))), brought());
    }

    @Test
    void whoBringsMuchRisesAboveTheirOwnSales() {
        introduced(1, 3);
        bought(1, eur(10));
        bought(2, eur(50));
        bought(3, eur(45));
        bought(4, eur(50));
        bought(9, Money.of(7, "USD"));
        List<ClientWorth.InCurrency> all = ClientWorth.of(sales, referrals);
        assertEquals(
                List.of("EUR", "USD"),
                all.stream().map(in -> in.currency().getCurrencyCode()).toList());
        List<ClientWorth> clients = all.getFirst().clients();
        assertEquals(
                List.of(1L, 2L, 4L, 3L),
                clients.stream().map(ClientWorth::contactId).toList());
        assertEquals(new ClientWorth(1, eur(10), eur(45), eur(55), 1, 4), clients.getFirst());
        assertTrue(clients.getFirst().lifted());
        assertEquals(
                List.of(2, 2, 4),
                clients.stream().skip(1).map(ClientWorth::rank).toList(),
                "equals share a rank");
        assertFalse(clients.get(1).lifted());
        assertEquals(1, all.getLast().clients().size(), "who never paid in a currency is not ranked in it");
    }

    @Test
    void everySaleOfTheNetworkCountsOnceAndOpenOnesAreSharedToo() {
        introduced(1, 2);
        introduced(2, 3);
        introduced(4, 3);
        bought(1, eur(10));
        bought(2, eur(20));
        bought(3, eur(30));
        for (long referrer : List.of(1, 2)) {
            referrals.add(card(referrer, 8).value(eur(400)).build());
        }
        referrals.add(card(1, 7).value(eur(5)).stage(Stage.LOST).build());
        referrals.add(card(1, 6).value(Money.of(6, "USD")).build());
        referrals.add(
                card(1, 5).value(eur(5)).direction(ReferralDirection.GIVEN).build());
        Money none = Money.of(0, "USD");
        Money six = Money.of(6, "USD");
        assertEquals(
                List.of(new NetworkWorth(eur(10), eur(50), eur(400), eur(460)), new NetworkWorth(none, none, six, six)),
                NetworkWorth.of(sales, referrals));
    }

    /// Named in January for 400, introduced on 5 March, bought for 30 in April: hoped for, then brought.
    @Test
    void theWorthOfAMonthIsWhatWasKnownAtItsEnd() {
        referrals.add(new ReferralBuilder(1, 1, 2, LocalDate.of(2026, 1, 20), Cards.at("2026-01-20T10:00"))
                .ladder(INTRODUCED)
                .stage(Stage.WON)
                .value(eur(400))
                .ended(LocalDate.of(2026, 4, 10))
                .build());
        referrals.add(
                card(1, 3).value(eur(7)).archived(Cards.at("2026-03-31T12:00")).build());
        sales.add(new Sale(
                1,
                2,
                1L,
                SaleKind.FIRST,
                eur(30),
                LocalDate.of(2026, 4, 10),
                "",
                Origin.REFERRAL_ASKED,
                null,
                Cards.at("2026-04-10T10:00")));
        bought(9, eur(5));
        List<NetworkWorth.AtMonthEnd> months =
                NetworkWorth.months(sales, referrals, LocalDate.of(2026, 4, 20), ZoneOffset.UTC);
        assertEquals(12, months.size());
        assertEquals(
                List.of(worth(5, 30, 0), worth(5, 0, 400), worth(5, 0, 400), worth(5, 0, 400), worth(5, 0, 0)),
                months.stream().limit(5).map(m -> m.worth().getFirst()).toList());
        assertEquals(YearMonth.of(2025, 12), months.get(4).month());
        assertEquals(
                NetworkWorth.of(sales, referrals),
                months.getFirst().worth(),
                "the present month is the worth of today");
    }

    private static NetworkWorth worth(long own, long brought, long open) {
        return new NetworkWorth(eur(own), eur(brought), eur(open), eur(own + brought + open));
    }

    /// Everybody but the first is introduced by somebody before them: the first brought all but their own.
    @Property(tries = 200)
    void whoStandsAboveAllBroughtAllOthers(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> by,
            @ForAll @Size(min = 13, max = 13) List<@IntRange(min = 1, max = 1000) Integer> amounts) {
        sales.clear();
        referrals.clear();
        long others = 0;
        for (int i = 0; i <= by.size(); i++) {
            bought(i + 1, eur(amounts.get(i)));
            if (i > 0) {
                introduced(1 + by.get(i - 1) % i, i + 1);
                others += amounts.get(i);
            }
        }
        assertEquals(List.of(eur(others)), brought().get(1L));
        assertEquals(
                BigDecimal.valueOf(others + amounts.getFirst()).setScale(2),
                NetworkWorth.of(sales, referrals).getFirst().total().amount());
    }
}
