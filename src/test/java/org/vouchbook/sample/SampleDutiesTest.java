package org.vouchbook.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.sample.Opened.book;
import static org.vouchbook.sample.Opened.only;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Moving;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.ThreeThanks;

/// The sample book owes what the pictures of Today and of the board show.
final class SampleDutiesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = TODAY.atTime(10, 41).atZone(ZONE).toInstant();
    private static final List<Row> BOOK = book(TODAY, ZONE);
    private static final Map<Long, Contact> PEOPLE =
            only(BOOK, Contact.class).stream().collect(Collectors.toMap(Contact::id, c -> c));

    private static List<FollowUp> followUps(Referral referral) {
        return FollowUps.of(referral, only(BOOK, FollowUpAnswer.class), FollowUpPolicy.DEFAULT, ZONE);
    }

    private static String name(long id) {
        return Objects.requireNonNull(PEOPLE.get(id)).givenName();
    }

    private static Referral card(String prospect) {
        return only(BOOK, Referral.class).stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .filter(r -> name(r.prospectId()).equals(prospect))
                .findFirst()
                .orElseThrow();
    }

    private static FollowUp duty(String prospect, FollowUpKind kind) {
        return followUps(card(prospect)).stream()
                .filter(f -> f.kind() == kind && f.isOpen())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void todayStandsAsDrawn() {
        var duties = new TreeMap<String, String>();
        for (Referral referral : only(BOOK, Referral.class)) {
            for (FollowUp f : followUps(referral)) {
                if (f.urgency(NOW) != FollowUp.Urgency.LATER) {
                    duties.put(name(referral.prospectId()) + " " + f.kind(), name(f.personId()) + " " + f.urgency(NOW));
                }
            }
        }
        assertEquals(
                Map.of(
                        "Grace FIRST_CONTACT", "Grace LATE",
                        "Lucas FIRST_CONTACT", "Lucas TODAY",
                        "Ines THANK_FOR_NAME", "Marta TODAY",
                        "Hamid REMIND_PROMISE", "Sofia LATE",
                        "Mia THANK_WITH_STATUS", "Marta TODAY",
                        "Tom INFORM", "Jonas LATE",
                        "Dylan THANK_FOR_SALE", "Marta TODAY"),
                duties);
    }

    @Test
    void clocksStandAsDrawn() {
        assertEquals(
                26,
                Duration.between(duty("Grace", FollowUpKind.FIRST_CONTACT).since(), NOW)
                        .toHours());
        assertEquals(
                16,
                Duration.between(duty("Tom", FollowUpKind.INFORM).since(), NOW).toDays());
        assertEquals(
                5,
                Duration.between(duty("Aisha", FollowUpKind.INFORM).since(), NOW)
                        .toDays());
        assertEquals(
                TODAY.minusDays(4),
                Objects.requireNonNull(card("Hamid").ladder().promise()).by());
        assertEquals(
                TODAY.plusDays(1),
                Objects.requireNonNull(card("Olga").ladder().promise()).by());
        assertEquals(
                TODAY.plusDays(2),
                duty("Carla", FollowUpKind.ASK_FOR_INTRODUCTION)
                        .due()
                        .atZone(ZONE)
                        .toLocalDate());
        assertEquals(1, card("Pieter").homework().answered());
        assertEquals(4, card("Grace").homework().answered());
    }

    @Test
    void dotsStandAsDrawn() {
        var tom = ThreeThanks.of(card("Tom"), followUps(card("Tom")), NOW);
        assertEquals(new ThreeThanks(ThreeThanks.Dot.DONE, ThreeThanks.Dot.LATE, ThreeThanks.Dot.NOT_YET), tom);
        var nora = ThreeThanks.of(card("Nora"), followUps(card("Nora")), NOW);
        assertEquals(new ThreeThanks(ThreeThanks.Dot.DONE, ThreeThanks.Dot.DONE, ThreeThanks.Dot.DONE), nora);
        var dylan = ThreeThanks.of(card("Dylan"), followUps(card("Dylan")), NOW);
        assertEquals(ThreeThanks.Dot.TODAY, dylan.third());
    }

    @Test
    void whatIsOverHasBeenTold() {
        for (Referral referral : only(BOOK, Referral.class)) {
            boolean dylan = name(referral.prospectId()).equals("Dylan");
            if (!referral.stage().isOpen() && !dylan) {
                assertTrue(
                        Moving.archive(referral, followUps(referral), NOW) instanceof Decision.Moved,
                        () -> name(referral.prospectId()));
            }
            if (referral.contactedAt() != null && referral.direction() == ReferralDirection.RECEIVED) {
                assertTrue(referral.homework().settled(), () -> name(referral.prospectId()));
            }
        }
        long won = only(BOOK, Referral.class).stream()
                .filter(r -> r.stage() == Stage.WON && r.direction() == ReferralDirection.RECEIVED)
                .count();
        assertEquals(
                won,
                only(BOOK, Sale.class).stream()
                        .filter(s -> s.referralId() != null)
                        .count());
    }
}
