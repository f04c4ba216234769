package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// An introduction is not confirmed before it was asked for (F1).
final class AskedFirstTest {
    private static final Contact DANIEL =
            Contact.named(Cards.PROSPECT, "Daniel", "Weber", Fixtures.NOW).build();
    private static final Referral NAMED = Cards.card().build();

    private static Ask ask(String day, String about, Ask.Outcome outcome) {
        return asked(Cards.REFERRER, day, Ask.Way.INTRODUCTION, about, outcome);
    }

    private static Ask asked(long whom, String day, Ask.Way way, String about, Ask.Outcome outcome) {
        return new Ask(50, whom, LocalDate.parse(day), way, about, "", null, "", outcome, "", "", "");
    }

    private static Decision confirmed(Referral card, String local, Ask... asks) {
        Decision.Moved moved =
                new Decision.Moved(card.edit().ladder(Cards.introduced(local)).build(), "");
        Decision held = AskedFirst.hold(card, moved, DANIEL, List.of(asks), Cards.BERLIN);
        if (held instanceof Decision.Moved) {
            assertSame(moved, held);
        }
        return held;
    }

    private static void fits(Decision decision) {
        assertEquals(Decision.Moved.class, decision.getClass());
    }

    private static void tooEarly(Decision decision) {
        assertEquals(new Decision.Refused(Decision.Reason.INTRODUCED_BEFORE_ASK), decision);
    }

    @Test
    void theDayOfTheAskIsTheFirstOnWhichItCanBeConfirmed() {
        Ask ask = ask("2026-03-05", "daniel WEBER, her brother", Ask.Outcome.PROMISED);
        tooEarly(confirmed(NAMED, "2026-03-04T23:59", ask));
        fits(confirmed(NAMED, "2026-03-05T00:00", ask));
    }

    @Test
    void ofTwoAsksTheFirstHolds() {
        Ask first = ask("2026-03-04", "Daniel Weber", Ask.Outcome.NOT_NOW);
        Ask second = ask("2026-03-09", "Daniel Weber", Ask.Outcome.PROMISED);
        fits(confirmed(NAMED, "2026-03-06T09:00", second, first));
        tooEarly(confirmed(NAMED, "2026-03-03T09:00", second, first));
    }

    @Test
    void whatIsNoAskForThisIntroductionBindsNothing() {
        String day = "2026-03-05";
        String name = "Daniel Weber";
        fits(confirmed(
                NAMED,
                "2026-03-03T09:00",
                ask(day, "Daniel Webers", Ask.Outcome.OPEN),
                ask(day, "", Ask.Outcome.OPEN),
                ask(day, name, Ask.Outcome.AVOIDED),
                asked(99, day, Ask.Way.INTRODUCTION, name, Ask.Outcome.OPEN),
                asked(Cards.REFERRER, day, Ask.Way.PERMISSION, name, Ask.Outcome.OPEN)));
        Referral given = NAMED.edit().direction(ReferralDirection.GIVEN).build();
        fits(confirmed(given, "2026-03-03T09:00", ask(day, name, Ask.Outcome.OPEN)));
    }

    @Test
    void whatWasConfirmedBeforeIsNotAskedAbout() {
        Ask later = ask("2026-03-05", "Daniel Weber", Ask.Outcome.OPEN);
        Referral known =
                NAMED.edit().ladder(Cards.introduced("2026-03-03T09:00")).build();
        fits(confirmed(known, "2026-03-03T09:00", later));
        tooEarly(confirmed(known, "2026-03-04T09:00", later));
        var refused = new Decision.Refused(Decision.Reason.ARCHIVED);
        assertSame(refused, AskedFirst.hold(known, refused, DANIEL, List.of(later), Cards.BERLIN));
    }
}
