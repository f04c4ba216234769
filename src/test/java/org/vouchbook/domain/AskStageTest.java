package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Interview.Answer;
import org.vouchbook.domain.Interview.Light;
import org.vouchbook.support.Fixtures;

/// How asks go by the stage of the relationship on their day (B12), and since when the two conditions hold (B13, B1).
class AskStageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @SuppressWarnings("NullAway.Init")
    AskStageTest() {}

    /// What came after the ask says nothing of the day it was made, nor does what others said.
    @Test
    void anAskCountsAtTheStageOfItsDay() {
        List<Ask> asks = List.of(
                ask(1, DAY.minusDays(30), Ask.Outcome.TOO_EARLY),
                ask(1, DAY.minusDays(20), Ask.Outcome.OPEN),
                ask(1, DAY.minusDays(10), Ask.Outcome.NAMED),
                ask(1, DAY.plusMonths(13), Ask.Outcome.NOT_NOW),
                ask(2, DAY, Ask.Outcome.NOT_NOW),
                ask(2, DAY, Ask.Outcome.AVOIDED));
        var results = List.of(new DeliveredResult(7, 1, null, DAY.minusDays(20), "Less paper"));
        var interviews = List.of(interview(1, DAY.minusDays(10), Light.GREEN));
        assertEquals(
                List.of(
                        new AskStage(AskStage.Stage.UNPROVEN, new AskTally(new Part(0, 2), 1, 0)),
                        new AskStage(AskStage.Stage.PROVEN, new AskTally(new Part(0, 1), 0, 1)),
                        new AskStage(AskStage.Stage.CONFIRMED, new AskTally(new Part(1, 1), 0, 0))),
                AskStage.of(asks, results, interviews, AskPolicy.DEFAULT));
    }

    /// A red interview takes back what a green one said before it; words alone are no interview.
    @Test
    void theLatestInterviewBeforeTheDaySpeaks() {
        Interview green = interview(1, DAY.minusDays(10), Light.GREEN);
        Interview red = interview(1, DAY.minusDays(5), Light.RED);
        assertEquals(AskStage.Stage.UNPROVEN, stage(green, red));
        assertEquals(AskStage.Stage.CONFIRMED, stage(green, interview(1, DAY.plusDays(1), Light.RED)));
        assertEquals(AskStage.Stage.CONFIRMED, stage(red, interview(1, DAY.minusDays(1), Light.GREEN)));
        assertEquals(AskStage.Stage.CONFIRMED, stage(green, Interview.words(10, 1, DAY, "So kind")));
    }

    private static AskStage.Stage stage(Interview... interviews) {
        List<Ask> asked = List.of(ask(1, DAY, Ask.Outcome.OPEN));
        return AskStage.of(asked, List.of(), List.of(interviews), AskPolicy.DEFAULT).stream()
                .filter(s -> s.asks().open() == 1)
                .map(AskStage::stage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void satisfiedSinceTheFirstOfAnUnbrokenRow() {
        var low = satisfaction(1, DAY.minusDays(90), 5);
        var first = satisfaction(2, DAY.minusDays(60), 8);
        var last = satisfaction(3, DAY.minusDays(3), 9);
        assertEquals(first.date(), since(DAY, low, first, last));
        assertEquals(null, since(DAY, first, satisfaction(4, DAY, 5)));
        assertEquals(null, since(DAY.plusMonths(13), first, last), "too long ago");
        assertEquals(null, since(DAY, interview(1, DAY, Light.RED)));
        assertEquals(DAY, since(DAY, low, interview(1, DAY, Light.GREEN)));
    }

    /// Interviews, captures and complaints are one row: whichever came last and is not content ends it.
    @Test
    void whateverSaysOtherwiseEndsTheRow() {
        var captured = satisfaction(1, DAY.minusDays(60), 9);
        var red = interview(1, DAY.minusDays(5), Light.RED);
        var green = interview(1, DAY.minusDays(30), Light.GREEN);
        assertEquals(null, since(DAY, captured, red), "a red interview after a capture");
        assertEquals(null, since(DAY, green, satisfaction(2, DAY.minusDays(2), 4)), "a low capture after a green one");
        assertEquals(captured.date(), since(DAY, green, captured), "one row of both");
        assertEquals(DAY, since(DAY, captured, red, satisfaction(2, DAY, 9)));
        assertEquals(captured.date(), since(DAY.minusDays(30).plusMonths(12), captured, green), "one still speaks");
    }

    /// Praise does not outweigh a complaint until the client agreed that it is mended, and then begins anew.
    @Test
    void aComplaintEndsTheRowUntilItIsVerified() {
        var captured = satisfaction(1, DAY.minusDays(60), 9);
        var during = satisfaction(2, DAY.minusDays(10), 9);
        var after = satisfaction(3, DAY.minusDays(4), 9);
        LocalDate opened = DAY.minusDays(20);
        var open = new Complaint(8, 1, opened, "Late", null, null, null);
        var verified = new Complaint(8, 1, opened, "Late", opened, DAY.minusDays(5), null);
        assertEquals(null, since(DAY, captured, open));
        assertEquals(null, since(DAY, captured, open, during), "praise meanwhile");
        assertEquals(null, since(DAY, captured, verified, during), "nothing said since");
        assertEquals(after.date(), since(DAY, captured, verified, during, after));
    }

    @Test
    void toldByTheFirstPlantedRequestOrAsk() {
        var half = new PlantedRequest(1, 1, null, DAY.minusDays(9), "", Set.of(), "No time");
        var whole =
                new PlantedRequest(2, 1, null, DAY.minusDays(5), "", EnumSet.allOf(PlantedRequest.Element.class), "");
        Ask asked = ask(1, DAY, Ask.Outcome.OPEN);
        TwoConditions told = TwoConditions.of(1, List.of(asked, half, whole), List.of(), AskPolicy.DEFAULT, DAY);
        assertEquals(new TwoConditions.Since(whole, whole.date()), told.told());
        assertEquals(
                null,
                TwoConditions.of(1, List.of(half, ask(1, DAY, Ask.Outcome.AVOIDED)), List.of(), AskPolicy.DEFAULT, DAY)
                        .told());
    }

    /// Whoever has referred us knows that we look for referrals; being referred, or what we gave, tells nobody.
    @Test
    void toldByTheFirstReferralOfTheirs() {
        Referral first = referral(1, 2, DAY.minusDays(40)).build();
        Referral second = referral(1, 3, DAY.minusDays(20)).build();
        Referral given = referral(1, 4, DAY.minusDays(50))
                .direction(ReferralDirection.GIVEN)
                .build();
        Referral brought = referral(5, 1, DAY.minusDays(60)).build();
        Ask asked = ask(1, DAY.minusDays(30), Ask.Outcome.NAMED);
        assertEquals(
                new TwoConditions.Since(first, first.date()),
                TwoConditions.of(1, List.of(asked), List.of(second, first, given, brought), AskPolicy.DEFAULT, DAY)
                        .told());
        assertEquals(
                new TwoConditions.Since(asked, asked.date()),
                TwoConditions.of(1, List.of(asked), List.of(second), AskPolicy.DEFAULT, DAY)
                        .told());
        assertEquals(
                null,
                TwoConditions.of(1, List.of(), List.of(given, brought), AskPolicy.DEFAULT, DAY)
                        .told());
    }

    /// As many as the points are counted from: a day more than twelve months ago and notes are left out.
    @Test
    void contactsAreCountedBySide() {
        assertEquals(
                new TouchSides(2, 1, 1),
                TouchSides.of(
                        List.of(
                                happened(InteractionKind.CALL, Direction.TO_THEM, DAY),
                                happened(
                                        InteractionKind.EMAIL,
                                        Direction.TO_THEM,
                                        DAY.minusMonths(12).plusDays(1)),
                                happened(InteractionKind.CALL, Direction.TO_THEM, DAY.minusMonths(12)),
                                happened(InteractionKind.NOTE, Direction.TO_THEM, DAY),
                                happened(InteractionKind.THANKED_ME, Direction.FROM_THEM, DAY),
                                happened(InteractionKind.MEETING, Direction.BOTH, DAY)),
                        DAY));
    }

    private static @Nullable LocalDate since(LocalDate today, Row... records) {
        TwoConditions.Since since = TwoConditions.of(1, List.of(records), List.of(), AskPolicy.DEFAULT, today)
                .satisfied();
        return since == null ? null : since.date();
    }

    private static Interaction happened(InteractionKind kind, Direction side, LocalDate day) {
        return new Interaction(1, 1, kind, side, day, "", null, Fixtures.NOW);
    }

    private static ReferralBuilder referral(long counterpart, long prospect, LocalDate day) {
        return new ReferralBuilder(10 + prospect, counterpart, prospect, day, Fixtures.NOW);
    }

    private static Satisfaction satisfaction(long id, LocalDate day, int mark) {
        return new Satisfaction(id, 1, day, mark, mark, mark, "");
    }

    private static Interview interview(long contactId, LocalDate day, Light light) {
        var answer = new Answer("So", light);
        return new Interview(9, contactId, day, answer, answer, answer, List.of(), Interview.Use.NOT_ASKED, null);
    }

    private static Ask ask(long contactId, LocalDate day, Ask.Outcome outcome) {
        return Fixtures.ask(1, contactId, day, outcome);
    }
}
