package org.vouchbook.ui.today;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.MutableClock;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// A small book on a Sunday morning: Jonas introduced Grace yesterday and named Tom, Marta has been silent for long.
final class DayBook implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final MutableClock clock = new MutableClock(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    final Workspace workspace;
    final Session session;
    final Contact jonas;
    final Contact grace;
    final Contact tom;
    final Contact marta;
    final Referral introduced;
    final Referral named;

    DayBook(Path folder) {
        workspace = Workspace.open(folder.resolve("book"), clock);
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(s -> s.withCurrency("EUR"));
        session = Session.of(workspace, new InlineBackground(), settings, false);
        session.index().load();
        jonas = add("Jonas", "Becker", ContactKind.CLIENT);
        grace = add("Grace", "Njeri", ContactKind.PROSPECT);
        tom = add("Tom", "Byrne", ContactKind.PROSPECT);
        marta = add("Marta", "Oliveira", ContactKind.CLIENT);
        talked(jonas, 5);
        talked(marta, 200);
        introduced = put(new ReferralBuilder(id(), jonas.id(), grace.id(), TODAY.minusDays(1), clock.instant())
                .ladder(new Ladder(
                        null,
                        null,
                        new Introduction(
                                clock.instant().minus(Duration.ofHours(30)),
                                Channel.EMAIL,
                                "Talk to them",
                                Introduction.Evidence.TOLD)))
                .stage(Stage.INTRODUCED)
                .build());
        named = put(new ReferralBuilder(id(), jonas.id(), tom.id(), TODAY.minusDays(3), clock.instant()).build());
    }

    private Contact add(String given, String family, ContactKind kind) {
        return session.people()
                .add(Contact.named(1, given, family, clock.instant())
                        .kind(kind)
                        .emails(List.of(ContactPoint.of(given.toLowerCase(Locale.ROOT) + "@x.example")))
                        .phones(List.of(ContactPoint.of("+49 911 1")))
                        .build());
    }

    void talked(Contact contact, int daysAgo) {
        var call = new Interaction(
                id(),
                contact.id(),
                InteractionKind.CALL,
                Direction.TO_THEM,
                TODAY.minusDays(daysAgo),
                "",
                null,
                clock.instant());
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.logged", contact.displayName()), call));
    }

    /// Jonas may be asked.
    void earned() {
        var green = new Interview.Answer("Fine", Interview.Light.GREEN);
        LocalDate day = TODAY.minusDays(20);
        put(new Scorecard(id(), jonas.id(), day, 8, 8, 8, 8, ""));
        put(new DeliveredResult(id(), jonas.id(), null, day, "Light"));
        put(new Interview(id(), jonas.id(), day, green, green, green, List.of(), Interview.Use.NOT_ASKED, null));
    }

    /// Marta was promised something that is nearly due.
    Promise promised() {
        return promised(Promise.Kind.PROMISE, TODAY.plusDays(2));
    }

    Promise promised(Promise.Kind kind, LocalDate due) {
        return put(new Promise(
                id(),
                marta.id(),
                null,
                kind,
                "Training for the night shift",
                "Ana",
                TODAY.minusDays(9),
                due,
                "",
                Promise.State.OPEN,
                null,
                ""));
    }

    <R extends Row> R put(R row) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.earning_saved", "x"), row));
        return row;
    }

    Referral put(Referral referral) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.referral_added", "x"), referral));
        return referral;
    }

    long id() {
        return workspace.ids().getAsLong();
    }

    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    @Nullable
    LocalDate lastContact(Contact contact) {
        return session.index().list().rows().stream()
                .filter(row -> row.id() == contact.id())
                .findFirst()
                .orElseThrow()
                .facts()
                .lastContact();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
