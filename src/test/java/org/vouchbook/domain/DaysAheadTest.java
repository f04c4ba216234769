package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.FollowUp.Urgency;
import org.vouchbook.support.Fixtures;

/// Birthdays and renewals that are near.
class DaysAheadTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TouchPolicy USUAL = TouchPolicy.DEFAULT;

    private static Optional<Celebration> birthday(int month, int day, @Nullable Integer year, LocalDate today) {
        Contact contact = Fixtures.contact(7, "Ana", "Lima")
                .edit()
                .birthday(new Birthday(month, day, year))
                .build();
        return Celebration.of(contact, USUAL, today);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 11, 22, 2026-11-22", "2026-11-22, 11, 29, 2026-11-29", "2026-11-22, 11, 30, ",
        "2026-11-22, 11, 19, 2026-11-19", "2026-11-22, 11, 18, ", "2026-12-30, 1, 2, 2027-01-02",
        "2027-01-02, 12, 31, 2026-12-31", "2027-02-25, 2, 29, 2027-02-28", "2028-02-25, 2, 29, 2028-02-29",
        "2027-03-03, 2, 29, 2027-02-28", "2028-03-03, 2, 29, 2028-02-29"
    })
    void aBirthdayIsNearAWeekAheadAndThreeDaysAfter(LocalDate today, int month, int day, @Nullable LocalDate near) {
        assertEquals(
                Optional.ofNullable(near), birthday(month, day, null, today).map(Celebration::day));
    }

    @Test
    void theAgeIsToldWhereTheYearIsKnown() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals(40, birthday(11, 22, 1986, today).orElseThrow().age());
        assertEquals(null, birthday(11, 22, null, today).orElseThrow().age());
        assertEquals(
                43,
                birthday(2, 29, 1984, LocalDate.of(2027, 2, 28)).orElseThrow().age());
        assertTrue(birthday(11, 22, 2026, today).isEmpty());
    }

    /// Also on the days on which the clocks change.
    @Property
    void aBirthdayPressesOnItsDayOnly(@ForAll @IntRange(max = 1500) int offset, @ForAll @IntRange(max = 7) int ahead) {
        LocalDate today = LocalDate.of(2026, 1, 1).plusDays(offset);
        LocalDate day = today.plusDays(ahead);
        if (day.getMonthValue() == 2 && day.getDayOfMonth() == 28) {
            return;
        }
        Celebration birthday =
                birthday(day.getMonthValue(), day.getDayOfMonth(), null, today).orElseThrow();
        FollowUp duty = birthday.followUp(Map.of(), BERLIN);
        Instant morning = today.atTime(7, 0).atZone(BERLIN).toInstant();
        assertEquals(ahead == 0 ? Urgency.TODAY : Urgency.LATER, duty.urgency(morning));
        assertEquals(
                Urgency.TODAY, duty.urgency(day.atTime(23, 59).atZone(BERLIN).toInstant()));
        assertEquals(
                Urgency.LATE, duty.urgency(day.plusDays(1).atStartOfDay(BERLIN).toInstant()));
    }

    private static Sale sale(long id, SaleKind kind, LocalDate date, @Nullable LocalDate renews) {
        return new Sale(id, 7, null, kind, Money.of(100, "EUR"), date, "care", Origin.EXISTING, renews, Fixtures.NOW);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, false", "0, true", "-90, true", "-91, false"})
    void aRenewalIsNearAMonthAheadAndLongAfter(int ahead, boolean near) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Sale sale = sale(1, SaleKind.FIRST, LocalDate.of(2025, 11, 1), today.plusDays(ahead));
        assertEquals(near, !Renewal.of(List.of(sale), USUAL, today).isEmpty());
    }

    @Test
    void whatWasRenewedIsNotAskedForAgain() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Sale first = sale(1, SaleKind.FIRST, LocalDate.of(2025, 11, 30), LocalDate.of(2026, 11, 30));
        Sale renewed = sale(2, SaleKind.RENEWAL, LocalDate.of(2026, 11, 20), LocalDate.of(2027, 11, 30));
        Sale other = sale(3, SaleKind.REPEAT, LocalDate.of(2026, 11, 20), null);
        assertEquals(1, Renewal.of(List.of(first), USUAL, today).size());
        assertEquals(1, Renewal.of(List.of(first, other), USUAL, today).size());
        assertEquals(0, Renewal.of(List.of(first, renewed), USUAL, today).size());
    }

    @Test
    void aRenewalIsAmberAheadAndRedAfterItsDay() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        Sale sale = sale(1, SaleKind.FIRST, LocalDate.of(2025, 3, 29), day);
        FollowUp duty = Renewal.of(List.of(sale), USUAL, day).getFirst().followUp(Map.of(), USUAL, BERLIN);
        assertEquals(
                Urgency.LATER,
                duty.urgency(day.minusDays(31).atTime(12, 0).atZone(BERLIN).toInstant()));
        assertEquals(
                Urgency.TODAY,
                duty.urgency(day.minusDays(30).atStartOfDay(BERLIN).toInstant()));
        assertEquals(
                Urgency.TODAY, duty.urgency(day.atTime(23, 59).atZone(BERLIN).toInstant()));
        assertEquals(
                Urgency.LATE, duty.urgency(day.plusDays(1).atStartOfDay(BERLIN).toInstant()));
    }
}
