package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.support.Fixtures;

class ReferralTest {
    private static final Instant LATER = Fixtures.NOW.plusSeconds(3600);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noColumnMakesAnIntroduction(Stage to) {
        assertEquals(
                Level.NAME_ONLY,
                Fixtures.referral(1, 2, 3).movedTo(to, 0, LATER).level());
        Referral introduced = Fixtures.fullReferral(1, 2, 3);
        assertEquals(introduced.ladder(), introduced.movedTo(to, 0, LATER).ladder());
    }

    @Test
    void anIntroductionWithoutTheReferrersWordsIsNone() {
        var unheard = new Introduction(Cards.at("2026-03-05T08:40"), Channel.EMAIL, "", Introduction.Evidence.TOLD);
        Referral received = Cards.card().ladder(Ladder.NAME_ONLY.with(unheard)).build();
        assertEquals(Level.NAME_ONLY, received.level());
        assertEquals(
                Level.INTRODUCED,
                received.edit().direction(ReferralDirection.GIVEN).build().level(),
                "of our own we need nobody's word");
    }

    @Test
    void onlyAnotherColumnStartsANewTime() {
        Referral referral = Fixtures.referral(1, 2, 3);
        Referral ordered = referral.movedTo(Stage.NAMED, 7, LATER);
        assertEquals(Fixtures.NOW, ordered.stageSince());
        assertEquals(7, ordered.position());
        Referral moved = referral.movedTo(Stage.CONTACTED, -3, LATER);
        assertEquals(LATER, moved.stageSince());
        assertEquals(Stage.CONTACTED, moved.stage());
        assertEquals(-3, moved.position());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void movingChangesNothingElse(Stage to) {
        Referral full = Fixtures.fullReferral(1, 2, 3);
        Referral moved = full.movedTo(to, 5, LATER);
        assertEquals(
                full,
                moved.edit()
                        .stage(full.stage())
                        .stageSince(full.stageSince())
                        .position(full.position())
                        .build());
    }

    @Test
    void aNameIsNoIntroduction() {
        assertTrue(Level.INTRODUCED.isIntroduction());
        assertFalse(Level.PROMISED.isIntroduction());
        assertFalse(Level.PERMISSION.isIntroduction());
        assertFalse(Level.NAME_ONLY.isIntroduction());
    }

    @Test
    void nobodyRefersThemselves() {
        assertThrows(IllegalArgumentException.class, () -> Fixtures.referral(1, 2, 2));
    }

    @Test
    void textsHaveTheirLimits() {
        ReferralBuilder builder = Fixtures.referral(1, 2, 3).edit();
        assertThrows(IllegalArgumentException.class, builder.note("x".repeat(50_001))::build);
        assertThrows(IllegalArgumentException.class, builder.note("").lostReason("x".repeat(501))::build);
        assertEquals("too dear", builder.lostReason("too\n\u202Edear").build().lostReason());
    }

    @ParameterizedTest
    @CsvSource({
        "12.345, EUR, 12.35",
        "-12.345, EUR, -12.35",
        "12.5, JPY, 13",
        "1.23456, KWD, 1.235",
        "1, EUR, 1.00",
        "999999999999.99, EUR, 999999999999.99"
    })
    void moneyIsRoundedToTheSmallestCoin(BigDecimal amount, String currency, BigDecimal rounded) {
        assertEquals(rounded, new Money(amount, Currency.getInstance(currency)).amount());
    }

    @ParameterizedTest
    @CsvSource({"1000000000000, EUR", "999999999999.996, EUR", "-1000000000000, JPY", "1e400, USD"})
    void moneyHasALimit(BigDecimal amount, String currency) {
        Currency of = Currency.getInstance(currency);
        assertThrows(IllegalArgumentException.class, () -> new Money(amount, of));
    }

    @Test
    void onlyMoneyOfOneCurrencyIsAdded() {
        assertEquals(Money.of(5, "EUR"), Money.of(2, "EUR").plus(Money.of(3, "EUR")));
        Money dollars = Money.of(3, "USD");
        assertThrows(IllegalArgumentException.class, () -> Money.of(2, "EUR").plus(dollars));
    }
}
