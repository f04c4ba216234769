package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// What a group took and what it brought.
class GroupReturnTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final long ANA = 1;
    private static final long PROSPECT = 2;
    private static final long STRANGER = 3;

    private static Referral introduction(long id, long prospect, int daysAgo) {
        return new ReferralBuilder(id, ANA, prospect, TODAY.minusDays(daysAgo), Fixtures.NOW)
                .ladder(Ladder.NAME_ONLY.with(
                        new Introduction(Fixtures.NOW, Channel.CALL, "meet them", Introduction.Evidence.MAIL)))
                .build();
    }

    private static Sale sale(long id, long client, Money amount, int daysAgo) {
        return new Sale(
                id,
                client,
                null,
                SaleKind.FIRST,
                amount,
                TODAY.minusDays(daysAgo),
                "pumps",
                Origin.UNKNOWN,
                null,
                Fixtures.NOW);
    }

    private static GroupMeeting meeting(long id, int daysAgo) {
        return new GroupMeeting(id, 50, TODAY.minusDays(daysAgo), "", "");
    }

    private static GroupReturn of(@Nullable Money fee, List<Referral> referrals, List<Sale> sales) {
        var group = new NetworkingGroup(50, "Circle", NetworkingGroup.Kind.REFERRALS, 14, null, fee, "");
        var membership = new Membership(60, ANA, 50, TODAY.minusDays(600), "", null);
        GroupMember ana = GroupMember.of(
                Fixtures.contact(ANA, "Ana", "Lima"),
                membership,
                null,
                List.of(Fixtures.interaction(9, ANA, InteractionKind.ONE_TO_ONE, TODAY.minusDays(40))),
                List.of(),
                referrals,
                TODAY);
        return GroupReturn.of(group, List.of(ana), List.of(meeting(70, 10), meeting(71, 400)), referrals, sales, TODAY);
    }

    @Test
    void whatThoseWhomMembersIntroducedBoughtSinceIsHeldAgainstTimeAndFee() {
        Money fee = Money.of(480, "EUR");
        GroupReturn balance = of(
                fee,
                List.of(introduction(10, PROSPECT, 500), introduction(11, 4, 30), introduction(12, STRANGER, 700)),
                List.of(
                        sale(20, PROSPECT, Money.of(300, "EUR"), 30),
                        sale(21, PROSPECT, Money.of(200, "EUR"), 20),
                        sale(22, PROSPECT, Money.of(900, "EUR"), 380),
                        sale(23, STRANGER, Money.of(5000, "EUR"), 10),
                        sale(24, 4, Money.of(70, "EUR"), 31)));
        assertEquals(new GroupReturn(1, 1, fee, 1, List.of(Money.of(500, "EUR"))), balance);
        assertTrue(balance.comparable());
    }

    @Test
    void differentCurrenciesAreNeitherAddedNorWeighed() {
        List<Referral> referrals = List.of(introduction(10, PROSPECT, 90));
        Sale euros = sale(20, PROSPECT, Money.of(300, "EUR"), 30);
        Sale dollars = sale(21, PROSPECT, Money.of(400, "USD"), 20);
        GroupReturn both = of(null, referrals, List.of(euros, dollars));
        assertEquals(List.of(Money.of(400, "USD"), Money.of(300, "EUR")), both.won());
        assertFalse(both.comparable());
        assertFalse(of(Money.of(480, "USD"), referrals, List.of(euros)).comparable());
        assertTrue(of(null, referrals, List.of(euros)).comparable());
        assertTrue(of(Money.of(480, "USD"), referrals, List.of()).comparable());
    }
}
