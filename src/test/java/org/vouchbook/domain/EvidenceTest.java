package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

/// Which records speak for an axis, and for how long.
class EvidenceTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Set<Axis> COMMITMENT = Set.of(Axis.COMMITMENT);

    private static Set<Axis> shown(Row... records) {
        return Evidence.shown(1, List.of(), List.of(), List.of(records), TODAY, ZoneOffset.UTC);
    }

    private static LocalDate monthsAgo(int months) {
        return TODAY.minusMonths(months);
    }

    private static Commitment commitment(LocalDate since, @Nullable LocalDate ended) {
        return new Commitment(
                5, 1, new Agreement("monthly", "", Agreement.Formality.VERBAL, since, 1, "", "", null, ended));
    }

    private static GroupCommitment agreed(long group, LocalDate since, @Nullable LocalDate ended) {
        return new GroupCommitment(
                6, group, new Agreement("one", "", Agreement.Formality.WRITTEN, since, 3, "", "", null, ended));
    }

    private static Membership member(LocalDate since, @Nullable LocalDate ended) {
        return new Membership(7, 1, 50, since, "", ended);
    }

    /// Kept or exceeded: missed and open ones show nothing, and a year later it has to be shown again.
    @ParameterizedTest
    @CsvSource({"KEPT, 3, true", "EXCEEDED, 3, true", "KEPT, 12, false", "MISSED, 3, false", "REPAIRED, 3, false"})
    void aPromiseKeptSpeaksForCredibility(Promise.State state, int months, boolean speaks) {
        LocalDate closed = monthsAgo(months);
        var promise =
                new Promise(4, 1, null, Promise.Kind.PROMISE, "parts", "", monthsAgo(20), null, "", state, closed, "");
        assertEquals(speaks ? Set.of(Axis.CREDIBILITY) : Set.of(), shown(promise));
    }

    private static Complaint complaint(@Nullable LocalDate verified) {
        return new Complaint(9, 1, monthsAgo(4), "dark", verified, verified, null);
    }

    /// What was delivered and what was solved is shown, and an open complaint subtracts all of it (C2).
    @Test
    void serviceSpeaksForCredibilityUntilAComplaintIsOpen() {
        var result = new DeliveredResult(3, 1, null, monthsAgo(2), "Half the bill");
        var solved = new Complaint(9, 1, monthsAgo(4), "dark", monthsAgo(3), monthsAgo(3), 12L);
        assertEquals(Set.of(Axis.CREDIBILITY), shown(result));
        assertEquals(Set.of(), shown(new DeliveredResult(3, 1, null, monthsAgo(12), "Half the bill")));
        assertEquals(Set.of(Axis.CREDIBILITY), shown(solved));
        assertEquals(Set.of(), shown(result, solved, complaint(null)));
        assertEquals(Set.of(), shown(complaint(monthsAgo(3))), "open until an interview closes it");
    }

    /// Somebody who was not told why takes a favour for what anybody gets.
    @ParameterizedTest
    @CsvSource({"FAVOUR, , false", "FAVOUR, because she once drove me, true", "EXTRA_SERVICE, , false", "EVENT, , true"
    })
    void aFavourSpeaksOnceTheyWereToldWhy(InteractionKind kind, @Nullable String note, boolean speaks) {
        Axis axis = kind.usualAxis().orElseThrow();
        var done =
                new Interaction(8, 1, kind, kind.usualDirection(), TODAY, note == null ? "" : note, axis, Fixtures.NOW);
        assertEquals(speaks ? Set.of(axis) : Set.of(), Evidence.shown(List.of(done), TODAY));
    }

    @Test
    void whatTheyAgreedToSpeaksForCommitmentWhileItIsFreshAndStands() {
        assertEquals(COMMITMENT, shown(commitment(monthsAgo(11), null)));
        assertEquals(Set.of(), shown(commitment(monthsAgo(12), null)));
        assertEquals(Set.of(), shown(commitment(monthsAgo(11), monthsAgo(1))));
        assertEquals(Set.of(), shown(commitment(TODAY.plusDays(1), null)));
    }

    @Test
    void whatAGroupAgreedSpeaksForThoseWhoAreInItFromTheDayTheyJoinedIt() {
        GroupCommitment old = agreed(50, monthsAgo(30), null);
        assertEquals(COMMITMENT, shown(old, member(monthsAgo(5), null)));
        assertEquals(COMMITMENT, shown(agreed(50, monthsAgo(5), null), member(monthsAgo(30), null)));
        assertEquals(Set.of(), shown(old, member(monthsAgo(29), null)));
        assertEquals(Set.of(), shown(old, member(monthsAgo(5), monthsAgo(1))));
        assertEquals(Set.of(), shown(agreed(50, monthsAgo(5), monthsAgo(1)), member(monthsAgo(5), null)));
        assertEquals(Set.of(), shown(agreed(51, monthsAgo(5), null), member(monthsAgo(5), null)));
        assertEquals(Set.of(), shown(old));
    }
}
