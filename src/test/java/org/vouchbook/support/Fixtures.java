package org.vouchbook.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;

/// Short ways to the records that tests need.
public final class Fixtures {
    /// A Monday in March: nothing special about it.
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /// A moment of that day with all its digits.
    public static final Instant NOW = Instant.parse("2026-03-02T09:15:30.123456789Z");

    private Fixtures() {}

    /// A draft: the book gives it its id.
    public static Contact contact(String givenName, String familyName) {
        return contact(1, givenName, familyName);
    }

    public static Contact contact(long id, String givenName, String familyName) {
        return Contact.named(id, givenName, familyName, NOW).build();
    }

    /// A contact in which no fact is missing.
    public static Contact fullContact(long id) {
        return Contact.named(id, "Zoë", "Łukasiewicz-Ñandú", NOW)
                .organisation("Bäcker & Söhne \"GmbH\"")
                .role("Owner; 'CEO'")
                .kind(ContactKind.STRATEGIC_PARTNER)
                .origin(Origin.REFERRAL_UNPROMPTED)
                .emails(List.of(new ContactPoint("work", "zoe@example.org"), ContactPoint.of("z@example.net")))
                .phones(List.of(new ContactPoint("mobile", "+49 (0) 911 / 12-34"), ContactPoint.of("0911 99")))
                .address("Hauptstraße 1\n90402 Nürnberg")
                .website("https://example.org/?a=1&b=2")
                .tags(List.of("VIP", "golf, tennis", "日本"))
                .likes("Jazz \\ blues\n{0} 100 %")
                .manner("By phone\nbefore 9")
                .birthday(new Birthday(2, 29, 1984))
                .howMet("At a fair, 👩‍👩‍👧 day")
                .rhythmDays(45)
                .since(LocalDate.of(2019, 5, 31))
                .notes("First line\n\nsecond – line 𝒳 مرحبا")
                .archived(true)
                .build();
    }

    public static Interaction interaction(long id, long contactId, InteractionKind kind, LocalDate date) {
        return new Interaction(
                id,
                contactId,
                kind,
                kind.usualDirection(),
                date,
                "",
                kind.usualAxis().orElse(null),
                NOW);
    }

    public static Interaction fullInteraction(long id, long contactId) {
        return new Interaction(
                id,
                contactId,
                InteractionKind.FAVOUR,
                Direction.FROM_THEM,
                TODAY,
                "Lent a hand\n– twice",
                Axis.RECIPROCITY,
                NOW,
                25);
    }

    /// An ask for an introduction, in no particular words.
    public static Ask ask(long id, long contactId, LocalDate day, Ask.Outcome outcome) {
        return new Ask(id, contactId, day, Ask.Way.INTRODUCTION, "", "", null, "", outcome, "", "", "");
    }

    /// A scorecard with its four ratings in the order of the record.
    public static Scorecard card(double liking, double reciprocity, double credibility, double commitment) {
        return new Scorecard(1, 1, TODAY, liking, reciprocity, credibility, commitment, "");
    }

    /// A bare name that the counterpart gave.
    public static Referral referral(long id, long counterpartId, long prospectId) {
        return new ReferralBuilder(id, counterpartId, prospectId, TODAY, NOW).build();
    }

    /// A referral in which no fact is missing.
    public static Referral fullReferral(long id, long counterpartId, long prospectId) {
        return new ReferralBuilder(id, counterpartId, prospectId, TODAY, NOW)
                .direction(ReferralDirection.GIVEN)
                .ladder(new Ladder(
                        new Permission(TODAY, "this once", "say I sent you", Channel.CALL, TODAY.plusDays(1)),
                        new IntroductionPromise(TODAY, Channel.LETTER, "her brother", TODAY.plusDays(5)),
                        new Introduction(
                                NOW.plusSeconds(60),
                                Channel.SOCIAL_MESSAGE,
                                "Talk\nto them",
                                Introduction.Evidence.MAIL)))
                .homework(new Homework("fits", "bakery", "light", "moving", "no time"))
                .callSheet(new CallSheet("light", "work", "ten years", "one visit", "a friendship", true, true, true))
                .consent(new Consent(Consent.State.REFUSED, TODAY))
                .contactedAt(NOW.plusSeconds(120))
                .ended(TODAY.plusDays(2))
                .weight(40)
                .archived(NOW.plusSeconds(180))
                .tie(TieKind.BUSINESS_PARTNER)
                .stage(Stage.LOST)
                .stageSince(NOW.plusNanos(1))
                .position(-1024.0 / 3)
                .value(new Money(new BigDecimal("12345678.90"), Currency.getInstance("EUR")))
                .note("Needs it\nby May")
                .lostReason("Price")
                .build();
    }
}
