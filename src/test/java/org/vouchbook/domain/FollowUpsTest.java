package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.domain.Cards.DAY;
import static org.vouchbook.domain.Cards.at;
import static org.vouchbook.domain.Cards.card;
import static org.vouchbook.domain.Cards.done;
import static org.vouchbook.domain.Cards.find;
import static org.vouchbook.domain.Cards.followUps;
import static org.vouchbook.domain.Cards.introduced;
import static org.vouchbook.domain.Cards.one;
import static org.vouchbook.domain.Cards.permission;
import static org.vouchbook.domain.Cards.promised;
import static org.vouchbook.domain.Cards.putOff;
import static org.vouchbook.domain.FollowUp.Urgency.LATE;
import static org.vouchbook.domain.FollowUp.Urgency.LATER;
import static org.vouchbook.domain.FollowUp.Urgency.TODAY;
import static org.vouchbook.domain.FollowUpKind.ASK_FOR_INTRODUCTION;
import static org.vouchbook.domain.FollowUpKind.ASK_HOW_IT_GOES;
import static org.vouchbook.domain.FollowUpKind.ASK_PERMISSION;
import static org.vouchbook.domain.FollowUpKind.FIRST_CONTACT;
import static org.vouchbook.domain.FollowUpKind.HAND_OVER;
import static org.vouchbook.domain.FollowUpKind.INFORM;
import static org.vouchbook.domain.FollowUpKind.MAKE_INTRODUCTION;
import static org.vouchbook.domain.FollowUpKind.PLANT_REQUEST;
import static org.vouchbook.domain.FollowUpKind.REMIND_PROMISE;
import static org.vouchbook.domain.FollowUpKind.TELL_THE_END;
import static org.vouchbook.domain.FollowUpKind.THANK_FOR_NAME;
import static org.vouchbook.domain.FollowUpKind.THANK_FOR_SALE;
import static org.vouchbook.domain.FollowUpKind.THANK_WITH_STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FollowUpsTest {
    private static Set<FollowUpKind> open(List<FollowUp> all) {
        return all.stream().filter(FollowUp::isOpen).map(FollowUp::kind).collect(Collectors.toSet());
    }

    @Test
    void aBareNameIsThankedForAndGoneBackForAndNeverCalledInAHurry() {
        List<FollowUp> all = followUps(card().build());
        assertEquals(Set.of(THANK_FOR_NAME, ASK_FOR_INTRODUCTION), open(all));
        FollowUp thanks = one(all, THANK_FOR_NAME);
        assertEquals(Cards.REFERRER, thanks.personId());
        assertEquals(LATER, thanks.urgency(at("2026-03-02T23:59")));
        assertEquals(TODAY, thanks.urgency(at("2026-03-03T00:00")));
        assertEquals(TODAY, thanks.urgency(at("2026-03-03T23:59:59")));
        assertEquals(LATE, thanks.urgency(at("2026-03-04T00:00")));
        assertEquals(TODAY, one(all, ASK_FOR_INTRODUCTION).urgency(at("2026-03-05T12:00")));
        assertEquals(LATE, one(all, ASK_FOR_INTRODUCTION).urgency(at("2026-03-06T00:00")));
    }

    @Test
    void theFirstThanksRemindOfTheIntroductionUntilItIsConfirmed() {
        assertFalse(one(followUps(card().build()), THANK_FOR_NAME).mentionsAction());
        Ladder promised = promised("2026-03-06");
        assertTrue(
                one(followUps(card().ladder(promised).build()), THANK_FOR_NAME).mentionsAction());
        Ladder kept = promised.with(introduced("2026-03-05T08:00").introduction());
        assertFalse(one(followUps(card().ladder(kept).build()), THANK_FOR_NAME).mentionsAction());
    }

    @Test
    void aPromiseIsRemindedOfOnceAndThenPermissionIsAskedInstead() {
        Referral card =
                card().ladder(promised("2026-03-06")).stage(Stage.PROMISED).build();
        FollowUp remind = one(followUps(card), REMIND_PROMISE);
        assertEquals(LATER, remind.urgency(at("2026-03-08T23:00")));
        assertEquals(TODAY, remind.urgency(at("2026-03-09T08:00")));
        assertEquals(LATE, remind.urgency(at("2026-03-10T00:00")));
        assertTrue(find(followUps(card), ASK_PERMISSION).isEmpty());
        List<FollowUp> reminded = followUps(card, done(REMIND_PROMISE, 0, "2026-03-09T09:00"));
        assertEquals(FollowUp.State.DONE, one(reminded, REMIND_PROMISE).state());
        FollowUp instead = one(reminded, ASK_PERMISSION);
        assertEquals(TODAY, instead.urgency(at("2026-03-13T12:00")));
        assertEquals(LATE, instead.urgency(at("2026-03-14T00:00")));
        Referral allowed = card.edit()
                .ladder(card.ladder().with(permission(DAY.toString())))
                .build();
        assertEquals(
                Set.of(THANK_FOR_NAME),
                open(followUps(allowed, done(REMIND_PROMISE, 0, "2026-03-09T09:00"))),
                "who allows the name already is not asked for it");
        List<FollowUp> late = followUps(card, done(REMIND_PROMISE, 0, "2026-03-20T09:00"));
        assertEquals(at("2026-03-24T09:00"), one(late, ASK_PERMISSION).due(), "she gets her days after the reminder");
    }

    @Test
    void permissionGivenInsteadStartsTheClockOfTheFirstContact() {
        Ladder instead = promised("2026-03-06").with(permission("2026-03-14"));
        Referral card = card().ladder(instead).stage(Stage.PROMISED).build();
        assertEquals(Level.PERMISSION, card.level());
        assertEquals(Set.of(THANK_FOR_NAME, FIRST_CONTACT), open(followUps(card)));
        Ladder both = promised("2026-03-06").with(permission(DAY.toString()));
        Referral waiting = card().ladder(both).build();
        assertEquals(Set.of(THANK_FOR_NAME, REMIND_PROMISE), open(followUps(waiting)), "an introduction is better");
        assertFalse(waiting.untouched());
    }

    @Test
    void introducedIsAmberAtOnceAndRedAfterADay() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .stage(Stage.INTRODUCED)
                .build();
        FollowUp call = one(followUps(card), FIRST_CONTACT);
        assertEquals(Cards.PROSPECT, call.personId());
        assertEquals(TODAY, call.urgency(at("2026-03-05T08:40")));
        assertEquals(TODAY, call.urgency(at("2026-03-06T08:40")));
        assertEquals(LATE, call.urgency(at("2026-03-06T08:40:00.000000001")));
        assertTrue(card.untouched());
    }

    @Test
    void permissionAllowsItsWholeDayAndWithdrawnStopsTheClock() {
        Referral card =
                card().ladder(Ladder.NAME_ONLY.with(permission("2026-03-03"))).build();
        assertEquals(LATE, one(followUps(card), FIRST_CONTACT).urgency(at("2026-03-05T00:00")));
        assertEquals(TODAY, one(followUps(card), FIRST_CONTACT).urgency(at("2026-03-04T23:59")));
        var withdrawn = new Permission(DAY, "", "", null, DAY.plusDays(3));
        Referral after = card().ladder(Ladder.NAME_ONLY.with(withdrawn)).build();
        assertEquals(Set.of(THANK_FOR_NAME, ASK_FOR_INTRODUCTION), open(followUps(after)));
        assertFalse(after.untouched());
    }

    @Test
    void contactedOwesTheSecondThanksAndThenAReportEveryTwoWeeks() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .stage(Stage.CONTACTED)
                .contactedAt(at("2026-03-05T15:30"))
                .build();
        List<FollowUp> all = followUps(card);
        assertEquals(Set.of(THANK_FOR_NAME, THANK_WITH_STATUS), open(all));
        assertEquals(at("2026-03-06T15:30"), one(all, THANK_WITH_STATUS).due());
        assertEquals(FollowUp.State.DONE, one(all, FIRST_CONTACT).state());
        List<FollowUp> told = followUps(card, done(THANK_WITH_STATUS, 0, "2026-03-06T09:00"));
        assertEquals(at("2026-03-20T09:00"), one(told, INFORM).due());
        List<FollowUp> again =
                followUps(card, done(INFORM, 0, "2026-03-18T11:00"), done(THANK_WITH_STATUS, 0, "2026-03-06T09:00"));
        FollowUp next = one(again, INFORM);
        assertEquals(1, next.key().occasion());
        assertEquals(at("2026-03-18T11:00"), next.since());
        assertEquals(at("2026-04-01T11:00"), next.due());
        List<FollowUp> before =
                followUps(card, done(INFORM, 0, "2026-03-05T09:00"), done(THANK_WITH_STATUS, 0, "2026-03-06T09:00"));
        assertEquals(at("2026-03-20T09:00"), one(before, INFORM).due(), "it counts from what they heard last");
    }

    @Test
    void aStepThatTheReferrerHasNotHeardOfIsToldWithinADay() {
        FollowUpAnswer thanked = done(THANK_FOR_NAME, 0, "2026-03-02T18:00");
        Referral confirmed = card().ladder(introduced("2026-03-25T08:40"))
                .stage(Stage.INTRODUCED)
                .build();
        assertEquals(Set.of(THANK_FOR_NAME, FIRST_CONTACT), open(followUps(confirmed)), "the thanks tell it");
        FollowUp received = one(followUps(confirmed, thanked), INFORM);
        assertEquals(
                at("2026-03-27T08:40"),
                received.due(),
                "a day after the contact was due, however long ago they were thanked");
        List<FollowUp> told = followUps(confirmed, thanked, done(INFORM, 0, "2026-03-25T09:00"));
        assertEquals(at("2026-04-08T09:00"), one(told, INFORM).due());
        Referral talking = confirmed
                .edit()
                .contactedAt(at("2026-03-25T10:00"))
                .stage(Stage.IN_CONVERSATION)
                .stageSince(at("2026-03-28T12:30"))
                .build();
        assertTrue(find(followUps(talking, thanked), INFORM).isEmpty(), "the second thanks tell it");
        FollowUpAnswer status = done(THANK_WITH_STATUS, 0, "2026-03-25T17:00");
        FollowUp step = one(followUps(talking, thanked, status), INFORM);
        assertEquals(at("2026-03-29T12:30"), step.due(), "a day later, though the clocks change that night");
        assertEquals(at("2026-03-25T17:00"), step.since());
        FollowUpAnswer again = done(INFORM, 0, "2026-03-29T11:00");
        assertEquals(
                at("2026-04-12T11:00"),
                one(followUps(talking, thanked, status, again), INFORM).due());
        Referral won = talking.edit().stage(Stage.WON).build();
        assertTrue(find(followUps(won, thanked, status), INFORM).isEmpty(), "the third thanks tell it");
    }

    @Test
    void theThirdIsThanksForASaleAndTheEndingOtherwise() {
        Referral won = card().stage(Stage.WON).ended(LocalDate.of(2026, 3, 20)).build();
        assertEquals(Set.of(THANK_FOR_NAME, THANK_FOR_SALE, HAND_OVER, PLANT_REQUEST), open(followUps(won)));
        assertEquals(LATE, one(followUps(won), THANK_FOR_SALE).urgency(at("2026-03-23T00:00")));
        assertEquals(TODAY, one(followUps(won), THANK_FOR_SALE).urgency(at("2026-03-22T10:00")));
        Referral lost =
                card().stage(Stage.LOST).ended(LocalDate.of(2026, 3, 20)).build();
        assertEquals(Set.of(THANK_FOR_NAME, TELL_THE_END), open(followUps(lost)));
    }

    @Test
    void refusedConsentStopsContactAndNoThanks() {
        var refused = new Consent(Consent.State.REFUSED, DAY);
        for (Ladder ladder : List.of(Ladder.NAME_ONLY, promised("2026-03-06"), introduced("2026-03-05T08:40"))) {
            Referral card = card().ladder(ladder).consent(refused).build();
            assertEquals(Set.of(THANK_FOR_NAME), open(followUps(card)));
            assertFalse(card.untouched());
        }
    }

    @Test
    void whatWeGiveOwesUsNothing() {
        Referral given = card().direction(ReferralDirection.GIVEN)
                .ladder(promised("2026-03-06"))
                .build();
        assertEquals(Set.of(MAKE_INTRODUCTION), open(followUps(given)));
        assertEquals(LATE, one(followUps(given), MAKE_INTRODUCTION).urgency(at("2026-03-07T00:00")));
        Referral made = given.edit()
                .ladder(introduced("2026-03-05T08:40"))
                .stage(Stage.INTRODUCED)
                .build();
        assertEquals(Set.of(ASK_HOW_IT_GOES), open(followUps(made)));
        Referral stayed = made.edit().stage(Stage.NAMED).build();
        assertEquals(Set.of(ASK_HOW_IT_GOES), open(followUps(stayed)), "what is made is not owed, wherever it stands");
        assertEquals(
                at("2026-03-19T08:40"), one(followUps(made), ASK_HOW_IT_GOES).due());
        assertEquals(Set.of(), open(followUps(made.edit().stage(Stage.WON).build())));
        assertFalse(made.untouched());
    }

    @Test
    void putOffComesBackOnItsDayAndNeverSooner() {
        Referral card = card().build();
        FollowUp later = one(followUps(card, putOff(THANK_FOR_NAME, "2026-03-10")), THANK_FOR_NAME);
        assertEquals(FollowUp.State.SNOOZED, later.state());
        assertEquals(LATER, later.urgency(at("2026-03-09T23:59")));
        assertEquals(TODAY, later.urgency(at("2026-03-10T00:00")));
        assertEquals(LATE, later.urgency(at("2026-03-11T00:00")));
        FollowUp sooner = one(followUps(card, putOff(ASK_FOR_INTRODUCTION, "2026-03-04")), ASK_FOR_INTRODUCTION);
        assertEquals(LATER, sooner.urgency(at("2026-03-04T12:00")));
        List<FollowUp> answered =
                followUps(card, putOff(THANK_FOR_NAME, "2026-03-10"), done(THANK_FOR_NAME, 0, "2026-03-02T18:00"));
        assertEquals(FollowUp.State.DONE, one(answered, THANK_FOR_NAME).state(), "done counts, whenever it was noted");
    }

    @Test
    void whatWasDoneStaysDoneWhenTheFactsMoveOn() {
        Referral back = card().stage(Stage.IN_CONVERSATION)
                .contactedAt(at("2026-03-05T15:30"))
                .build();
        List<FollowUp> all = followUps(back, done(THANK_FOR_SALE, 0, "2026-03-21T10:00"));
        assertEquals(FollowUp.State.DONE, one(all, THANK_FOR_SALE).state());
    }

    @Test
    void dotsShowTheThreeThanks() {
        Referral card = card().stage(Stage.IN_CONVERSATION)
                .contactedAt(at("2026-03-03T15:30"))
                .build();
        FollowUpAnswer[] both = {
            done(THANK_FOR_NAME, 0, "2026-03-02T18:00"), done(THANK_WITH_STATUS, 0, "2026-03-04T09:00")
        };
        var good = ThreeThanks.of(card, followUps(card, both), at("2026-03-10T12:00"));
        assertEquals(new ThreeThanks(ThreeThanks.Dot.DONE, ThreeThanks.Dot.DONE, ThreeThanks.Dot.NOT_YET), good);
        var silent = ThreeThanks.of(card, followUps(card, both), at("2026-03-20T12:00"));
        assertEquals(ThreeThanks.Dot.LATE, silent.second(), "the referrer has not heard for 16 days");
        var none = ThreeThanks.of(card, followUps(card), at("2026-03-03T12:00"));
        assertEquals(new ThreeThanks(ThreeThanks.Dot.TODAY, ThreeThanks.Dot.LATER, ThreeThanks.Dot.NOT_YET), none);
    }
}
