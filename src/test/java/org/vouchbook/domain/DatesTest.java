package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, true",
        "2025-03-03, 2026-03-02, true",
        "2025-03-02, 2026-03-02, false",
        "2026-03-03, 2026-03-02, false",
        "2999-01-01, 2026-03-02, false",
        // On 29 February a year ago was 28 February.
        "2027-03-01, 2028-02-29, true",
        "2027-02-28, 2028-02-29, false",
        "2028-02-29, 2029-02-28, true",
        "2028-02-28, 2029-02-28, false",
        "2028-02-29, 2029-03-01, false",
        "2028-03-01, 2029-03-01, false"
    })
    void evidenceSpeaksForTwelveMonths(LocalDate date, LocalDate today, boolean counts) {
        assertEquals(counts, Evidence.counts(date, today));
    }

    @Test
    void onlyWhatNamesAnAxisShowsIt() {
        LocalDate today = Fixtures.TODAY;
        var interactions = List.of(
                Fixtures.interaction(1, 9, InteractionKind.CALL, today),
                Fixtures.interaction(2, 9, InteractionKind.SOCIAL, today.minusMonths(12)),
                Fixtures.interaction(
                        3,
                        9,
                        InteractionKind.REFERRED_TO_ANOTHER,
                        today.minusMonths(12).plusDays(1)),
                Fixtures.interaction(4, 9, InteractionKind.AGREED_TO_REFER, today.plusDays(1)));
        assertEquals(Set.of(Axis.RECIPROCITY), Evidence.shown(interactions, today));
        assertEquals(Set.of(), Evidence.shown(List.of(), today));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 2026-03-02, 2026-03-02",
        "3, 1, 2026-03-02, 2027-03-01",
        "12, 31, 2026-12-31, 2026-12-31",
        "1, 1, 2026-12-31, 2027-01-01",
        "2, 29, 2026-01-01, 2026-02-28",
        "2, 29, 2026-03-01, 2027-02-28",
        "2, 29, 2027-03-01, 2028-02-29",
        "2, 29, 2028-02-28, 2028-02-29",
        "2, 29, 2028-02-29, 2028-02-29",
        "2, 28, 2028-02-28, 2028-02-28",
        "2, 29, 2028-03-01, 2029-02-28"
    })
    void findsTheNextBirthday(int month, int day, LocalDate from, LocalDate next) {
        assertEquals(next, new Birthday(month, day, null).next(from));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "0, 1, -",
                "13, 1, -",
                "2, 30, -",
                "4, 31, -",
                "1, 0, -",
                "2, 29, 1985",
                "2, 29, 1900",
                "5, 5, 1849",
                "5, 5, 2201"
            },
            nullValues = "-")
    void refusesDaysThatDoNotExist(int month, int day, Integer year) {
        assertThrows(IllegalArgumentException.class, () -> new Birthday(month, day, year));
    }

    @Test
    void aBirthdayKnowsItsYear() {
        assertEquals(new Birthday(2, 29, 1984), Birthday.of(LocalDate.of(1984, 2, 29)));
        assertEquals(new Birthday(2, 29, 2000), Birthday.of(LocalDate.of(2000, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                // liking, credibility, last contact → know, like, trust
                "5, 5, 2026-03-02, true, true, true",
                "4.5, 6, 2025-03-03, true, false, true",
                "10, 2.5, 2025-03-02, false, true, true",
                "10, 2, -, false, true, false",
                "0, 10, 2026-03-03, false, false, false"
            },
            nullValues = "-")
    void knowLikeAndTrustAreThreeLights(
            double liking, double credibility, LocalDate last, boolean know, boolean like, boolean trust) {
        assertEquals(
                new KnowLikeTrust(know, like, trust),
                KnowLikeTrust.of(Fixtures.card(liking, 0, credibility, 0), last, Fixtures.TODAY));
    }

    @Test
    void whoIsNotRatedIsNeitherLikedNorTrusted() {
        assertEquals(new KnowLikeTrust(true, false, false), KnowLikeTrust.of(null, Fixtures.TODAY, Fixtures.TODAY));
        assertEquals(new KnowLikeTrust(false, false, false), KnowLikeTrust.of(null, null, Fixtures.TODAY));
    }
}
