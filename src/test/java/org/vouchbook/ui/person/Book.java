package org.vouchbook.ui.person;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.PersonFile;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// A small book on one fixed day, with somebody well known and somebody new.
final class Book extends RecordedWays implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    final Workspace workspace;
    final Session session;
    final Contact marta;
    final Contact newcomer;

    Book(Path folder, Background background) {
        workspace = Workspace.open(
                folder.resolve("book"), Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC));
        session = Session.of(workspace, background, new SettingsFile(folder.resolve("settings.json")), false);
        marta = session.people()
                .add(Contact.named(1, "Marta", "Oliveira", Instant.EPOCH)
                        .organisation("Oliveira Dental")
                        .role("Owner")
                        .kind(ContactKind.CLIENT)
                        .origin(Origin.REFERRAL_ASKED)
                        .emails(List.of(new ContactPoint("work", "marta@oliveira.example")))
                        .phones(List.of(new ContactPoint("mobile", "+351 912 345 678")))
                        .address("Rua das Flores 12\n4050-262 Porto")
                        .tags(List.of("dental", "Porto"))
                        .likes("Sailing, short e-mails in the morning")
                        .birthday(new Birthday(3, 14, null))
                        .since(LocalDate.of(2023, 3, 14))
                        .rhythmDays(21)
                        .notes("Prefers Thursdays.")
                        .build());
        newcomer = session.people()
                .add(Contact.named(1, "Emil", "Sørensen", Instant.EPOCH)
                        .tags(List.of("energy"))
                        .build());
        session.index().load();
    }

    /// Ratings, interactions and referrals of two years.
    Book rich() {
        long id = marta.id();
        card(LocalDate.of(2025, 2, 3), 5, 4, 5, 2, "First project went well");
        card(LocalDate.of(2026, 5, 12), 8, 5, 7, 3.5, "Recommended our paper to her chamber");
        card(LocalDate.of(2026, 11, 20), 9, 7, 8, 6, "Thanked us for the fast repair");
        log(InteractionKind.THANKED_ME, LocalDate.of(2026, 11, 17), "“Best install team we ever had”", Axis.LIKING);
        log(
                InteractionKind.GAVE_REFERRAL,
                LocalDate.of(2026, 11, 9),
                "Introduced Hughes Fire Safety",
                Axis.RECIPROCITY);
        log(InteractionKind.CALL, LocalDate.of(2026, 10, 21), "", null);
        log(
                InteractionKind.INSIGHT_SHARED,
                LocalDate.of(2026, 9, 30),
                "Grants for X-ray replacement",
                Axis.CREDIBILITY);
        log(InteractionKind.MEETING, LocalDate.of(2025, 12, 2), "Year-end review", null);
        long jonas = person("Jonas", "Becker");
        long amara = person("Amara", "Okafor");
        long dylan = person("Dylan", "Hughes");
        long rosa = person("Rosa", "Ferrari");
        refer(ReferralDirection.RECEIVED, id, jonas, Level.INTRODUCED, Stage.WON, Money.of(12_000, "EUR"));
        refer(ReferralDirection.RECEIVED, id, amara, Level.NAME_ONLY, Stage.NAMED, null);
        refer(ReferralDirection.GIVEN, id, dylan, Level.INTRODUCED, Stage.INTRODUCED, null);
        refer(ReferralDirection.RECEIVED, rosa, id, Level.INTRODUCED, Stage.WON, Money.of(4_000, "EUR"));
        return this;
    }

    /// Marta has all sides high, and introduced somebody in spring and in summer.
    Book pinnacle() {
        card(LocalDate.of(2026, 11, 20), 8.5, 8, 8, 9, "");
        for (LocalDate day : List.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 3))) {
            put(new ReferralBuilder(workspace.ids().getAsLong(), marta.id(), newcomer.id(), day, Instant.EPOCH)
                    .ladder(Ladder.at(Level.INTRODUCED, null, day, workspace.zone()))
                    .stage(Stage.INTRODUCED)
                    .build());
        }
        return this;
    }

    /// Marta needed less paper when she was brought to us, and wished for faster answers since.
    Book wishes() {
        put(new ReferralBuilder(workspace.ids().getAsLong(), newcomer.id(), marta.id(), TODAY, Instant.EPOCH)
                .homework(new Homework("", "", "Less paper", "", ""))
                .build());
        put(new Interview(
                workspace.ids().getAsLong(),
                marta.id(),
                TODAY.minusDays(40),
                new Interview.Answer("Faster answers", Interview.Light.AMBER),
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                List.of(),
                Interview.Use.NOT_ASKED,
                null));
        return this;
    }

    void logWith(Contact other, InteractionKind kind, String note) {
        session.timeline().log(other.id(), kind, Direction.TO_THEM, TODAY, note, null);
    }

    void card(LocalDate date, double liking, double reciprocity, double credibility, double commitment, String why) {
        put(new Scorecard(
                workspace.ids().getAsLong(), marta.id(), date, liking, reciprocity, credibility, commitment, why));
    }

    void log(InteractionKind kind, LocalDate date, String note, @Nullable Axis axis) {
        session.timeline().log(marta.id(), kind, Direction.TO_THEM, date, note, axis);
    }

    PersonFile file(Contact contact) {
        return session.people().open(contact.id()).orElseThrow();
    }

    private long person(String given, String family) {
        return session.people()
                .add(Contact.named(1, given, family, Instant.EPOCH).build())
                .id();
    }

    void refer(
            ReferralDirection direction,
            long counterpart,
            long prospect,
            Level level,
            Stage stage,
            @Nullable Money value) {
        Referral referral = new ReferralBuilder(
                        workspace.ids().getAsLong(), counterpart, prospect, LocalDate.of(2026, 6, 1), Instant.EPOCH)
                .direction(direction)
                .ladder(Ladder.at(level, null, LocalDate.of(2026, 6, 1), workspace.zone()))
                .stage(stage)
                .value(value)
                .build();
        put(referral);
    }

    void put(org.vouchbook.domain.Row row) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.rated", ""), row));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
