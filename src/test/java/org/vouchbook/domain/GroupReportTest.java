package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// What a networking group amounts to, for any mixture of days.
class GroupReportTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Contact ANA = Fixtures.contact(1, "Ana", "Lima");
    private static final NetworkingGroup GROUP =
            new NetworkingGroup(50, "Circle", NetworkingGroup.Kind.REFERRALS, 14, null, null, "");

    private static final GroupReturn NOTHING = new GroupReturn(0, 0, null, 0, List.of());

    private static Membership member(int since, @Nullable Integer ended) {
        LocalDate start = TODAY.minusDays(since);
        return new Membership(60, 1, 50, start, "", ended == null ? null : start.plusDays(ended));
    }

    private static Referral introduction(long id, int daysAgo, ReferralDirection direction) {
        return new ReferralBuilder(id, 1, 2, TODAY.minusDays(daysAgo), Fixtures.NOW)
                .direction(direction)
                .ladder(Ladder.NAME_ONLY.with(
                        new Introduction(Fixtures.NOW, Channel.CALL, "meet them", Introduction.Evidence.MAIL)))
                .build();
    }

    private static GroupMember counted(Membership membership, List<Interaction> happened, List<Referral> referrals) {
        return GroupMember.of(ANA, membership, null, happened, List.of(), referrals, TODAY);
    }

    /// Only one-to-ones of the member's own time count, and only those of the last twelve months as lately.
    @Property
    void oneToOnesCountWithinTheMembershipOnly(
            @ForAll @Size(max = 12) List<@IntRange(min = -5, max = 800) Integer> daysAgo,
            @ForAll @IntRange(min = 0, max = 700) int since,
            @ForAll @IntRange(min = 0, max = 900) int stay) {
        Membership membership = member(since, stay > 700 ? null : stay);
        var happened = new ArrayList<Interaction>();
        for (int i = 0; i < daysAgo.size(); i++) {
            InteractionKind kind = i % 3 == 2 ? InteractionKind.MEETING : InteractionKind.ONE_TO_ONE;
            happened.add(Fixtures.interaction(100 + i, i % 4 == 3 ? 2 : 1, kind, TODAY.minusDays(daysAgo.get(i))));
        }
        GroupMember counted = counted(membership, happened, List.of());
        List<LocalDate> mine = happened.stream()
                .filter(h -> h.contactId() == 1 && h.kind() == InteractionKind.ONE_TO_ONE)
                .map(Interaction::date)
                .filter(d -> !d.isAfter(TODAY) && !d.isBefore(membership.since()))
                .filter(d -> membership.ended() == null || !d.isAfter(membership.ended()))
                .sorted()
                .toList();
        assertEquals(mine.isEmpty() ? null : mine.getLast(), counted.lastOneToOne());
        assertEquals(mine.stream().filter(d -> d.isAfter(TODAY.minusMonths(12))).count(), counted.oneToOnes());
    }

    @Test
    void aBareNameIsNoIntroductionAndWhatCameBeforeTheMembershipIsNotOfIt() {
        Referral name = new ReferralBuilder(11, 1, 2, TODAY.minusDays(3), Fixtures.NOW).build();
        List<Referral> referrals = List.of(
                name,
                introduction(12, 3, ReferralDirection.RECEIVED),
                introduction(13, 90, ReferralDirection.RECEIVED),
                introduction(14, 101, ReferralDirection.RECEIVED),
                introduction(15, 5, ReferralDirection.GIVEN));
        GroupMember counted = counted(member(100, null), List.of(), referrals);
        assertEquals(2, counted.received());
        assertEquals(1, counted.thisQuarter(), "of the quarter of 2 March only one");
        assertEquals(1, counted.given());
        assertEquals(3, counted.months(TODAY));
    }

    @Test
    void theNextMeetingIsTheNotedOneWhileItIsToComeElseTheRhythmSays() {
        LocalDate last = TODAY.minusDays(20);
        assertEquals(Optional.of(TODAY.minusDays(6)), GROUP.next(last, TODAY));
        assertEquals(Optional.empty(), GROUP.next(null, TODAY));
        var noted = new NetworkingGroup(50, "Circle", NetworkingGroup.Kind.TRADE, 14, TODAY, null, "");
        assertEquals(Optional.of(TODAY), noted.next(last, TODAY));
        assertEquals(Optional.of(TODAY.plusDays(14)), noted.next(TODAY, TODAY.plusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NetworkingGroup(50, " ", NetworkingGroup.Kind.TRADE, 14, null, null, ""));
    }

    /// Two stays in one group are the same one exactly when they share a day, whichever is asked.
    @Property
    void staysThatShareADayAreTheSame(
            @ForAll @IntRange(min = 0, max = 60) int since,
            @ForAll @IntRange(min = 0, max = 60) int other,
            @ForAll @IntRange(min = 0, max = 40) int stay,
            @ForAll @IntRange(min = 0, max = 40) int otherStay) {
        Membership one = member(since, stay > 30 ? null : stay);
        Membership two = member(other, otherStay > 30 ? null : otherStay);
        boolean share = false;
        for (LocalDate day = TODAY.minusDays(70); day.isBefore(TODAY.plusDays(70)); day = day.plusDays(1)) {
            share |= within(one, day) && within(two, day);
        }
        assertEquals(share, one.sameStay(two));
        assertEquals(one.sameStay(two), two.sameStay(one));
    }

    private static boolean within(Membership stay, LocalDate day) {
        return !day.isBefore(stay.since()) && (stay.ended() == null || !day.isAfter(stay.ended()));
    }

    @Test
    void theReportCountsThoseWhoAreInItAndNamesWhoWaitsLongest() {
        GroupMember ana = counted(
                member(300, null),
                List.of(Fixtures.interaction(9, 1, InteractionKind.ONE_TO_ONE, TODAY.minusDays(40))),
                List.of());
        GroupMember gone =
                counted(member(300, 100), List.of(), List.of(introduction(12, 250, ReferralDirection.RECEIVED)));
        Contact ben = Fixtures.contact(2, "Ben", "Brown");
        var stay = new Membership(61, 2, 50, TODAY.minusDays(10), "", null);
        Scorecard card = Fixtures.card(8, 6, 4, 2);
        GroupMember fresh = GroupMember.of(ben, stay, card, List.of(), List.of(), List.of(), TODAY);
        var report = new GroupReport(GROUP, List.of(gone, fresh, ana), List.of(), List.of(), List.of(), NOTHING, TODAY);
        assertEquals(List.of(ana, fresh), report.present());
        assertEquals(List.of(ana, fresh, gone), report.members(), "those who left come last");
        assertEquals(1, report.oneToOnes());
        assertEquals(1, report.received());
        assertEquals(0, report.thisQuarter());
        assertEquals(8, report.mean(Axis.LIKING).orElseThrow());
        assertEquals(Optional.of(fresh), report.longestUnmet());
        assertFalse(stay.on(TODAY.minusDays(11)));
        assertTrue(member(300, 100).on(TODAY.minusDays(201)));
        assertFalse(member(300, 100).on(TODAY.minusDays(200)));
    }
}
