package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.words.WordingTrial.Result;
import org.vouchbook.support.Fixtures;

/// What came of an ask or a message that was made from a wording.
class WordingTrialTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Referral card(Ladder ladder) {
        return Fixtures.referral(13, 1, 2).edit().ladder(ladder).build();
    }

    private static Ladder promised(LocalDate day) {
        return Ladder.NAME_ONLY.with(new IntroductionPromise(day, Channel.CALL, "", day.plusDays(3)));
    }

    private static Ladder introduced(LocalDate day) {
        var at = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return Ladder.NAME_ONLY.with(new Introduction(at, Channel.CALL, "Talk to them", Introduction.Evidence.TOLD));
    }

    private static Ladder permitted(LocalDate day) {
        return Ladder.NAME_ONLY.with(new Permission(day, "", "", Channel.CALL, null));
    }

    private static Result of(FollowUpKind kind, Ladder ladder, LocalDate today) {
        return of(kind, ladder, false, today);
    }

    private static Result of(FollowUpKind kind, Ladder ladder, boolean talked, LocalDate today) {
        var at = DAY.atTime(9, 0).atZone(ZONE).toInstant();
        var answer = new FollowUpAnswer(
                1,
                1,
                new FollowUpKey(kind, 13, 0),
                FollowUpAnswer.Answer.DONE,
                at,
                at,
                FollowUpAnswer.Way.WRITTEN,
                null,
                "",
                "own-7");
        return WordingTrial.of(answer, card(ladder), talked, today, ZONE)
                .orElseThrow()
                .result();
    }

    @ParameterizedTest
    @CsvSource({"NAMED,LED", "PROMISED,LED", "NOT_NOW,NOT", "TOO_EARLY,NOT", "OPEN,OPEN", "AVOIDED,AVOIDED"})
    void anAskIsJudgedByItsOutcome(Ask.Outcome outcome, Result result) {
        var ask = new Ask(25, 2, DAY, Ask.Way.INTRODUCTION, "", "", null, "", outcome, "why", "", "own-7");
        assertEquals(Optional.of(new WordingTrial("own-7", DAY, result)), WordingTrial.of(ask));
    }

    @Test
    void wordsFromNoWordingAreNoTrial() {
        var ask = Fixtures.ask(25, 2, DAY, Ask.Outcome.NAMED);
        assertEquals(Optional.empty(), WordingTrial.of(ask));
    }

    @Test
    void aMessageIsJudgedByWhatTheReferrerDidFromThatDayOn() {
        assertEquals(Result.LED, of(FollowUpKind.ASK_FOR_INTRODUCTION, promised(DAY), DAY));
        assertEquals(Result.LED, of(FollowUpKind.ASK_FOR_INTRODUCTION, introduced(DAY.plusDays(40)), DAY.plusDays(50)));
        assertEquals(Result.OPEN, of(FollowUpKind.ASK_FOR_INTRODUCTION, promised(DAY.minusDays(1)), DAY));
        assertEquals(Result.LED, of(FollowUpKind.REMIND_PROMISE, introduced(DAY), DAY));
        assertEquals(
                Result.OPEN, of(FollowUpKind.REMIND_PROMISE, promised(DAY), DAY), "a promise is what it was about");
        assertEquals(Result.LED, of(FollowUpKind.ASK_PERMISSION, permitted(DAY), DAY));
        assertEquals(Result.OPEN, of(FollowUpKind.ASK_PERMISSION, permitted(DAY.minusDays(1)), DAY));
    }

    @Test
    void afterThirtyDaysNothingMoreIsExpected() {
        assertEquals(Result.OPEN, of(FollowUpKind.ASK_FOR_INTRODUCTION, Ladder.NAME_ONLY, DAY.plusDays(30)));
        assertEquals(Result.NOT, of(FollowUpKind.ASK_FOR_INTRODUCTION, Ladder.NAME_ONLY, DAY.plusDays(31)));
    }

    @Test
    void firstWordsToAProspectAskForATalk() {
        assertEquals(Result.LED, of(FollowUpKind.FIRST_CONTACT, introduced(DAY), true, DAY));
        assertEquals(Result.OPEN, of(FollowUpKind.FIRST_CONTACT, introduced(DAY), false, DAY.plusDays(30)));
        assertEquals(Result.NOT, of(FollowUpKind.FIRST_CONTACT, introduced(DAY), false, DAY.plusDays(31)));
    }

    @Test
    void aThanksAsksForNothing() {
        assertEquals(Result.NOTHING_ASKED, of(FollowUpKind.THANK_FOR_NAME, introduced(DAY), DAY));
    }
}
