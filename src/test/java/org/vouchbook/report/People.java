package org.vouchbook.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;

/// People whose sheets are printed in the tests.
final class People {
    private static long next = 100;

    private People() {}

    static Contact marta() {
        return Contact.named(1, "Marta", "Oliveira", Print.NOW)
                .organisation("Oliveira Dental")
                .role("Owner")
                .kind(ContactKind.CLIENT)
                .origin(Origin.REFERRAL_ASKED)
                .emails(List.of(
                        new ContactPoint("work", "marta.oliveira@oliveiradental.example"),
                        new ContactPoint("home", "marta@home.example")))
                .phones(List.of(new ContactPoint("mobile", "+351 21 555 0100")))
                .address("Rua do Ouro 12\n1100-063 Lisboa\nPortugal")
                .website("https://oliveiradental.example")
                .birthday(new Birthday(3, 14, null))
                .tags(List.of("Dental", "Trade fair"))
                .likes("Hiking, “never before nine”")
                .howMet("At the trade fair in Porto")
                .since(LocalDate.of(2023, 3, 1))
                .rhythmDays(21)
                .notes("Prefers short messages.\n\nHer sister runs a laboratory in Coimbra.")
                .build();
    }

    static List<Scorecard> ratings() {
        return List.of(
                card("2024-02-10", 5, 4, 5, 2, "First year done"),
                card("2024-11-03", 7, 5, 6, 3.5, ""),
                card(
                        "2026-05-12",
                        8,
                        5.5,
                        6.5,
                        4,
                        "Stood by us when the delivery was late, and said so to her neighbours"),
                card("2026-11-17", 9, 7, 8, 6, "She said it was the best team she ever had"));
    }

    static Scorecard card(
            String date, double liking, double reciprocity, double credibility, double commitment, String why) {
        return new Scorecard(next++, 1, LocalDate.parse(date), liking, reciprocity, credibility, commitment, why);
    }

    static List<Interaction> events() {
        var events = new ArrayList<>(List.of(
                event("2026-11-17", InteractionKind.THANKED_ME, "“Best install team we ever had”", Axis.LIKING),
                event("2026-11-09", InteractionKind.GAVE_REFERRAL, "Introduced Hughes Fire Safety", Axis.RECIPROCITY),
                event("2025-09-30", InteractionKind.INSIGHT_SHARED, "Study on hygiene rules", Axis.CREDIBILITY),
                event("2025-01-15", InteractionKind.AGREED_TO_REFER, "Two names a quarter", Axis.COMMITMENT),
                event("2025-01-10", InteractionKind.NOTE, "Ask about the second surgery", null)));
        for (int i = 1; i <= 25; i++) {
            events.add(event(LocalDate.of(2024, 1, i).toString(), InteractionKind.CALL, "Call number " + i, null));
        }
        return events;
    }

    static Interaction event(String date, InteractionKind kind, String note, @Nullable Axis axis) {
        return new Interaction(
                next++, 1, kind, kind.usualDirection(), LocalDate.parse(date), note, axis, Instant.EPOCH);
    }

    static Interaction note(String text) {
        return new Interaction(next++, 1, InteractionKind.NOTE, Direction.BOTH, Print.TODAY, text, null, Instant.EPOCH);
    }

    static Referral referral(long counterpart, long prospect, Stage stage, @Nullable Money value, String note) {
        return new ReferralBuilder(next++, counterpart, prospect, Print.TODAY.minusDays(20), Print.NOW)
                .stage(stage)
                .ladder(Ladder.at(
                        stage == Stage.NAMED ? Level.PERMISSION : Level.INTRODUCED, null, Print.TODAY, ZoneOffset.UTC))
                .value(value)
                .note(note)
                .build();
    }

    static List<PersonSheet.Line> referrals() {
        return List.of(
                new PersonSheet.Line(
                        referral(1, 2, Stage.WON, Money.of(18_400, "EUR"), "She called him herself."),
                        "Marta Oliveira",
                        "Jonas Becker, Becker Metallbau GmbH"),
                new PersonSheet.Line(referral(1, 3, Stage.NAMED, null, ""), "Marta Oliveira", "森デザイン, Yūki Mori"),
                new PersonSheet.Line(
                        referral(1, 4, Stage.CONTACTED, null, "")
                                .edit()
                                .direction(ReferralDirection.GIVEN)
                                .build(),
                        "Marta Oliveira",
                        "Dylan Hughes, Hughes Fire Safety"),
                new PersonSheet.Line(
                        referral(5, 1, Stage.WON, Money.of(9_300, "EUR"), ""), "Noor Khan", "Marta Oliveira"));
    }

    static PersonSheet.Input sheet() {
        return sheet(marta(), events());
    }

    static PersonSheet.Input sheet(Contact contact, List<Interaction> events) {
        return new PersonSheet.Input(
                contact,
                21,
                ratings(),
                events,
                referrals(),
                List.of(),
                List.of("Commitment is your weakest side. Agree how many introductions a quarter would feel natural."));
    }
}
