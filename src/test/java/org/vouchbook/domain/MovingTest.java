package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.vouchbook.domain.Cards.BERLIN;
import static org.vouchbook.domain.Cards.DAY;
import static org.vouchbook.domain.Cards.at;
import static org.vouchbook.domain.Cards.card;
import static org.vouchbook.domain.Cards.done;
import static org.vouchbook.domain.Cards.followUps;
import static org.vouchbook.domain.Cards.introduced;
import static org.vouchbook.domain.Cards.permission;
import static org.vouchbook.domain.Cards.promised;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MovingTest {
    private static final Instant NOW = at("2026-03-10T12:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Homework KNOWN = new Homework("fits", "bakery", "light", "moving", "");

    private static Decision decide(Referral card, Stage to, MoveForm form) {
        return Moving.decide(card, to, form, false, NOW, BERLIN);
    }

    private static Referral moved(Referral card, Stage to, MoveForm form) {
        if (decide(card, to, form) instanceof Decision.Moved(Referral referral, String _)) {
            assertEquals(to, referral.stage());
            assertEquals(NOW, referral.stageSince());
            return referral;
        }
        throw new AssertionError(decide(card, to, form));
    }

    private static Decision needs(MoveField first, MoveField... others) {
        return new Decision.Needs(EnumSet.of(first, others));
    }

    private static Decision refused(Decision.Reason reason) {
        return new Decision.Refused(reason);
    }

    private static MoveFormBuilder form() {
        return MoveForm.EMPTY.edit();
    }

    @Test
    void promisedTakesHowAndByWhen() {
        Referral card = card().build();
        assertEquals(
                needs(MoveField.PROMISE_CHANNEL, MoveField.PROMISE_BY), decide(card, Stage.PROMISED, MoveForm.EMPTY));
        MoveForm form = form().channel(Channel.CALL)
                .by(TODAY.plusDays(3))
                .who("her brother")
                .build();
        assertEquals(
                new IntroductionPromise(TODAY, Channel.CALL, "her brother", TODAY.plusDays(3)),
                moved(card, Stage.PROMISED, form).ladder().promise());
        MoveForm late = form().channel(Channel.CALL).by(DAY.plusDays(1)).build();
        assertEquals(Level.PROMISED, moved(card, Stage.PROMISED, late).level(), "noted after the promised day");
        MoveForm before = form().channel(Channel.CALL).by(DAY.minusDays(1)).build();
        assertEquals(refused(Decision.Reason.PROMISE_TOO_EARLY), decide(card, Stage.PROMISED, before));
    }

    @Test
    void introducedTakesTheReferrersWords() {
        Referral card =
                card().ladder(promised("2026-03-06")).stage(Stage.PROMISED).build();
        assertEquals(
                needs(MoveField.INTRODUCED_WHEN, MoveField.INTRODUCED_CHANNEL, MoveField.INTRODUCED_WORDS),
                decide(card, Stage.INTRODUCED, MoveForm.EMPTY));
        MoveForm form = form().channel(Channel.EMAIL)
                .when(new When(DAY.plusDays(4), LocalTime.of(8, 40)))
                .words("Done, she expects you")
                .build();
        Referral introduced = moved(card, Stage.INTRODUCED, form);
        assertEquals(Level.INTRODUCED, introduced.level());
        assertEquals(
                at("2026-03-06T08:40"),
                Objects.requireNonNull(introduced.ladder().introduction()).at());
        assertNotNull(introduced.ladder().promise(), "what was promised stays known");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,,INTRODUCED_TOO_EARLY",
        "2026-03-11,,INTRODUCED_IN_FUTURE",
        "2026-03-10,12:01,INTRODUCED_IN_FUTURE",
        "2026-03-10,,",
        "2026-03-10,12:00,",
        "2026-03-02,,"
    })
    void confirmedNeitherBeforeTheConversationNorInTheFuture(LocalDate day, LocalTime time, Decision.Reason reason) {
        MoveForm form = form().channel(Channel.EMAIL)
                .when(new When(day, time))
                .words("Done")
                .build();
        Decision decision = decide(card().build(), Stage.INTRODUCED, form);
        if (reason == null) {
            assertEquals(Decision.Moved.class, decision.getClass());
        } else {
            assertEquals(refused(reason), decision);
        }
    }

    @Test
    void contactedTakesHomeworkOrAReasonAndWhen() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .stage(Stage.INTRODUCED)
                .build();
        assertEquals(
                needs(MoveField.HOMEWORK, MoveField.CONTACTED_WHEN), decide(card, Stage.CONTACTED, MoveForm.EMPTY));
        MoveForm three = form().homework(new Homework("fits", "bakery", "light", "", ""))
                .when(When.on(TODAY))
                .build();
        assertEquals(needs(MoveField.HOMEWORK), decide(card, Stage.CONTACTED, three));
        MoveForm skipped = form().homework(new Homework("", "", "", "", "met her by chance"))
                .when(When.on(TODAY))
                .build();
        assertEquals(NOW, moved(card, Stage.CONTACTED, skipped).contactedAt());
        MoveForm known = form().when(When.on(TODAY.minusDays(1))).build();
        Referral prepared = card.edit().homework(KNOWN).build();
        assertEquals(
                at("2026-03-10T00:00").minusNanos(1),
                moved(prepared, Stage.CONTACTED, known).contactedAt(),
                "a day without a time allows the whole day");
    }

    @Test
    void aBareNameIsCalledOnlyKnowinglyAndStaysABareName() {
        for (Ladder ladder : new Ladder[] {Ladder.NAME_ONLY, promised("2026-03-06")}) {
            Referral card = card().ladder(ladder).homework(KNOWN).build();
            MoveForm form = form().when(When.on(TODAY)).build();
            assertEquals(needs(MoveField.WARNING), decide(card, Stage.CONTACTED, form));
            Referral called =
                    moved(card, Stage.CONTACTED, form.edit().warned(true).build());
            assertEquals(ladder, called.ladder());
        }
        Referral allowed = card().ladder(Ladder.NAME_ONLY.with(permission("2026-03-03")))
                .homework(KNOWN)
                .build();
        assertEquals(
                Level.PERMISSION,
                moved(allowed, Stage.CONTACTED, form().when(When.on(TODAY)).build())
                        .level());
    }

    @Test
    void skippingColumnsNeedsAReason() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .stage(Stage.INTRODUCED)
                .homework(KNOWN)
                .build();
        MoveForm form = form().when(When.on(TODAY)).build();
        assertEquals(needs(MoveField.SKIP_REASON), decide(card, Stage.IN_CONVERSATION, form));
        MoveForm why = form.edit().skipReason("she called me").build();
        assertEquals("she called me", ((Decision.Moved) decide(card, Stage.IN_CONVERSATION, why)).reason());
        Referral contacted = moved(card, Stage.CONTACTED, form);
        assertEquals(
                Decision.Moved.class,
                decide(contacted, Stage.IN_CONVERSATION, MoveForm.EMPTY).getClass());
        assertEquals(
                needs(
                        MoveField.SKIP_REASON,
                        MoveField.SALE_AMOUNT,
                        MoveField.SALE_DATE,
                        MoveField.SALE_WHAT,
                        MoveField.PLANTING),
                decide(contacted, Stage.WON, MoveForm.EMPTY));
    }

    @Test
    void wonTakesTheSaleAndTheNextRequest() {
        Referral card = card().stage(Stage.IN_CONVERSATION).contactedAt(NOW).build();
        MoveForm form = form().sale(Money.of(7800, "USD"))
                .saleDate(DAY.plusDays(2))
                .what("light")
                .planting(new Planting.Later())
                .build();
        Referral won = moved(card, Stage.WON, form);
        assertEquals(Money.of(7800, "USD"), won.value());
        assertEquals(DAY.plusDays(2), won.ended());
        assertEquals(
                refused(Decision.Reason.SALE_IN_FUTURE),
                decide(card, Stage.WON, form.edit().saleDate(TODAY.plusDays(1)).build()));
        assertEquals(
                refused(Decision.Reason.SALE_TOO_EARLY),
                decide(card, Stage.WON, form.edit().saleDate(DAY.minusDays(1)).build()));
        assertEquals(
                refused(Decision.Reason.SALE_BELOW_NOTHING),
                decide(card, Stage.WON, form.edit().sale(Money.of(-1, "EUR")).build()));
        assertEquals(
                refused(Decision.Reason.RENEWAL_BEFORE_SALE),
                decide(card, Stage.WON, form.edit().renews(DAY).build()));
        assertEquals(
                Decision.Moved.class,
                Moving.decide(card, Stage.WON, MoveForm.EMPTY, true, NOW, BERLIN)
                        .getClass(),
                "sold already: won again asks for no second sale");
    }

    @Test
    void lostTakesAReason() {
        assertEquals(needs(MoveField.LOST_REASON), decide(card().build(), Stage.LOST, MoveForm.EMPTY));
        Referral lost =
                moved(card().build(), Stage.LOST, form().lostReason("price").build());
        assertEquals("price", lost.lostReason());
        assertEquals(TODAY, lost.ended());
        assertNull(moved(lost, Stage.NAMED, MoveForm.EMPTY).ended());
    }

    @Test
    void aMoveBackTakesNothingAway() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .homework(KNOWN)
                .contactedAt(at("2026-03-06T08:00"))
                .stage(Stage.IN_CONVERSATION)
                .build();
        for (Stage to : new Stage[] {Stage.CONTACTED, Stage.INTRODUCED, Stage.PROMISED, Stage.NAMED}) {
            Referral back = moved(card, to, MoveForm.EMPTY);
            assertEquals(
                    card,
                    back.edit()
                            .stage(card.stage())
                            .stageSince(card.stageSince())
                            .build());
        }
    }

    @Test
    void refusedConsentStopsTheCard() {
        Referral card = card().ladder(introduced("2026-03-05T08:40"))
                .homework(KNOWN)
                .consent(new Consent(Consent.State.REFUSED, DAY))
                .build();
        for (Stage to : new Stage[] {Stage.CONTACTED, Stage.IN_CONVERSATION, Stage.WON}) {
            assertEquals(refused(Decision.Reason.CONSENT_REFUSED), decide(card, to, MoveForm.EMPTY));
        }
        assertEquals(
                Stage.LOST,
                moved(card, Stage.LOST, form().lostReason("no wish").build()).stage());
    }

    @Test
    void whatWeGiveNeedsNoSaleOfOursAndNoHomework() {
        Referral given = card().direction(ReferralDirection.GIVEN).build();
        MoveForm form = form().channel(Channel.CALL).when(When.on(TODAY)).build();
        Referral made = moved(given, Stage.INTRODUCED, form);
        assertEquals(Level.INTRODUCED, made.level());
        assertEquals(made.value(), moved(made, Stage.WON, MoveForm.EMPTY).value());
    }

    @Test
    void aConfirmationMayComeAfterTheCall() {
        Referral called = card().homework(KNOWN)
                .contactedAt(at("2026-03-04T08:00"))
                .stage(Stage.CONTACTED)
                .build();
        assertEquals(
                needs(MoveField.INTRODUCED_WHEN, MoveField.INTRODUCED_CHANNEL, MoveField.INTRODUCED_WORDS),
                Moving.confirm(called, MoveForm.EMPTY, NOW, BERLIN));
        MoveForm form = form().channel(Channel.CALL)
                .when(When.on(TODAY))
                .words("I told her")
                .build();
        Referral confirmed = ((Decision.Moved) Moving.confirm(called, form, NOW, BERLIN)).referral();
        assertEquals(Level.INTRODUCED, confirmed.level());
        assertEquals(Stage.CONTACTED, confirmed.stage());
    }

    @Test
    void putAwayOnlyWhenItsStoryHasBeenTold() {
        Referral open = card().build();
        assertEquals(refused(Decision.Reason.NOT_ENDED), Moving.archive(open, followUps(open), NOW));
        Referral won = card().stage(Stage.WON)
                .ended(TODAY)
                .contactedAt(at("2026-03-04T08:00"))
                .build();
        FollowUpAnswer first = done(FollowUpKind.THANK_FOR_NAME, 0, "2026-03-02T18:00");
        FollowUpAnswer second = done(FollowUpKind.THANK_WITH_STATUS, 0, "2026-03-04T18:00");
        FollowUpAnswer third = done(FollowUpKind.THANK_FOR_SALE, 0, "2026-03-10T11:00");
        for (FollowUpAnswer[] told : new FollowUpAnswer[][] {{first, second}, {first, third}, {second, third}}) {
            assertEquals(refused(Decision.Reason.STORY_NOT_TOLD), Moving.archive(won, followUps(won, told), NOW));
        }
        Decision put = Moving.archive(won, followUps(won, first, second, third), NOW);
        Referral archived = ((Decision.Moved) put).referral();
        assertEquals(NOW, archived.archived());
        assertEquals(refused(Decision.Reason.ARCHIVED), decide(archived, Stage.NAMED, MoveForm.EMPTY));
    }
}
