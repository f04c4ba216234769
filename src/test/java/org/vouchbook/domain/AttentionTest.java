package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Whom touches are for, week by week and month by month, and whether they give (L4, L9, K9).
class AttentionTest {
    /// A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final long CLIENT = 1;
    private static final long PROSPECT = 2;
    private static final long PARTNER = 3;
    private static final Attention ATTENTION = new Attention(
            Map.of(CLIENT, ContactKind.CLIENT, PROSPECT, ContactKind.PROSPECT, PARTNER, ContactKind.STRATEGIC_PARTNER),
            Map.of(CLIENT, TODAY.minusDays(30)));

    private static Touch touch(long who, InteractionKind kind, int daysAgo) {
        return new Touch(who, kind, kind.usualDirection(), TODAY.minusDays(daysAgo));
    }

    private static Ask ask(long who, int daysAgo, Ask.Outcome outcome) {
        return Fixtures.ask(9, who, TODAY.minusDays(daysAgo), outcome);
    }

    private static Commitment commitment(long who, int daysAgo, @Nullable Integer endedDaysAgo) {
        return new Commitment(
                8,
                who,
                new Agreement(
                        "refers",
                        "",
                        Agreement.Formality.VERBAL,
                        TODAY.minusDays(daysAgo),
                        null,
                        "",
                        "",
                        null,
                        endedDaysAgo == null ? null : TODAY.minusDays(endedDaysAgo)));
    }

    @Property
    void everyTouchOfOursIsInOneWeek(@ForAll @Size(max = 40) List<@IntRange(min = -3, max = 120) Integer> daysAgo) {
        var touches = new ArrayList<Touch>();
        for (int i = 0; i < daysAgo.size(); i++) {
            touches.add(
                    touch(1 + i % 3, i % 5 == 4 ? InteractionKind.THANKED_ME : InteractionKind.CALL, daysAgo.get(i)));
        }
        List<AttentionWeek> weeks = AttentionWeek.of(touches, ATTENTION, TODAY);
        assertEquals(12, weeks.size());
        assertTrue(weeks.stream().allMatch(w -> w.monday().getDayOfWeek() == DayOfWeek.MONDAY));
        LocalDate first = weeks.getLast().monday();
        assertEquals(first.minusDays(1), AttentionWeek.before(TODAY));
        assertEquals(
                touches.stream()
                        .filter(t -> t.kind() == InteractionKind.CALL)
                        .filter(t -> !t.date().isAfter(TODAY) && !t.date().isBefore(first))
                        .count(),
                weeks.stream()
                        .mapToInt(w -> w.clients() + w.prospects() + w.sources())
                        .sum());
    }

    @Test
    void whoeverIsAClientNowWasAProspectBeforeTheyBought() {
        List<AttentionWeek> weeks = AttentionWeek.of(
                List.of(
                        touch(CLIENT, InteractionKind.CALL, 30),
                        touch(CLIENT, InteractionKind.CALL, 31),
                        touch(PARTNER, InteractionKind.CALL, 31),
                        touch(PROSPECT, InteractionKind.CALL, 1)),
                ATTENTION,
                TODAY);
        assertEquals(new AttentionWeek(LocalDate.of(2026, 3, 2), 0, 1, 0), weeks.getFirst());
        assertEquals(new AttentionWeek(LocalDate.of(2026, 2, 2), 1, 0, 0), weeks.get(4));
        assertEquals(new AttentionWeek(LocalDate.of(2026, 1, 26), 0, 1, 1), weeks.get(5));
        assertEquals(new Part(1, 3), AttentionWeek.toClients(weeks));
    }

    /// Time is what counts where it was noted of at least half of the touches (J20).
    @Test
    void hoursCountWhereTheyAreNotedAndTouchesOtherwise() {
        Touch lunch = timed(CLIENT, 1, 90);
        Touch call = timed(PROSPECT, 2, 30);
        Touch other = touch(PROSPECT, InteractionKind.CALL, 1);
        CultivatedMonth month = cultivated(lunch, call, other);
        assertTrue(month.inHours());
        assertEquals(new Part(90, 120), month.minutes());
        assertEquals(new Part(1, 3), month.cultivating());
        assertFalse(cultivated(lunch, other, other).inHours(), "of one of three only");
        assertFalse(cultivated(other).inHours());
        assertFalse(cultivated().inHours());
    }

    private static CultivatedMonth cultivated(Touch... touches) {
        return CultivatedMonth.of(List.of(touches), List.of(), ATTENTION, TODAY).getFirst();
    }

    private static Touch timed(long who, int daysAgo, int minutes) {
        return new Touch(who, InteractionKind.CALL, Direction.TO_THEM, TODAY.minusDays(daysAgo), minutes);
    }

    @Test
    void cultivatingIsWhatGoesToThoseWhoCanReferAndSellsNothing() {
        List<Touch> touches = List.of(
                touch(CLIENT, InteractionKind.CALL, 1),
                touch(CLIENT, InteractionKind.OFFER, 1),
                touch(CLIENT, InteractionKind.COMPLAINT, 1),
                touch(PROSPECT, InteractionKind.CALL, 2),
                touch(PARTNER, InteractionKind.MEETING, 3),
                touch(PARTNER, InteractionKind.MEETING, 40));
        List<CultivatedMonth> months = CultivatedMonth.of(
                touches, List.of(commitment(PARTNER, 20, null), commitment(CLIENT, 20, 1)), ATTENTION, TODAY);
        assertEquals(new CultivatedMonth(YearMonth.of(2026, 3), new Part(2, 4), 1), months.getFirst());
        assertEquals(
                new CultivatedMonth(YearMonth.of(2026, 1), new Part(1, 1), 0),
                months.get(2),
                "the commitment came later");
        assertEquals(LocalDate.of(2025, 3, 31), CultivatedMonth.before(TODAY));
        assertEquals(12, months.size());
    }

    @Test
    void whoIsAskedAndOfferedMoreThanGivenStandsOut() {
        List<Touch> touches = List.of(
                touch(CLIENT, InteractionKind.OFFER, 10),
                touch(CLIENT, InteractionKind.INSIGHT_SHARED, 20),
                touch(PARTNER, InteractionKind.OFFER, 179),
                touch(PARTNER, InteractionKind.OFFER, 180),
                touch(PROSPECT, InteractionKind.OFFER, 1),
                touch(PROSPECT, InteractionKind.CALL, 1));
        List<Ask> asks = List.of(ask(CLIENT, 5, Ask.Outcome.NOT_NOW), ask(PROSPECT, 5, Ask.Outcome.AVOIDED));
        assertEquals(new TouchBalance(1, 4), TouchBalance.of(touches, asks, TODAY));
        assertEquals(
                List.of(new TouchBalance.Of(CLIENT, new TouchBalance(1, 2))),
                TouchBalance.tilted(touches, asks, TODAY));
        assertFalse(new TouchBalance(0, 1).tilted(), "once is not too often");
        assertFalse(new TouchBalance(2, 2).tilted());
        assertTrue(new TouchBalance(2, 3).tilted());
    }

    @Property
    void givingNeverTiltsAndTheListHasAnOrderOfItsOwn(
            @ForAll @Size(max = 20) List<@IntRange(max = 250) Integer> daysAgo, @ForAll Random random) {
        var touches = new ArrayList<Touch>();
        for (int i = 0; i < daysAgo.size(); i++) {
            touches.add(touch(
                    1 + i % 4, i % 3 == 0 ? InteractionKind.INSIGHT_SHARED : InteractionKind.OFFER, daysAgo.get(i)));
        }
        List<TouchBalance.Of> once = TouchBalance.tilted(touches, List.of(), TODAY);
        Collections.shuffle(touches, random);
        assertEquals(once, TouchBalance.tilted(touches, List.of(), TODAY));
        TouchBalance before = TouchBalance.of(touches, List.of(), TODAY);
        touches.add(touch(1, InteractionKind.FAVOUR, 0));
        TouchBalance after = TouchBalance.of(touches, List.of(), TODAY);
        assertTrue(before.tilted() || !after.tilted());
    }
}
