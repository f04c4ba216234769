package org.vouchbook.support;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Planting;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.domain.When;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.NewReferral;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Ratings;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Timeline;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.Workspace;

/// A real book in a temporary folder with a clock that a test sets.
public final class TestBook implements AutoCloseable {
    private final Path folder;
    private final MutableClock clock = new MutableClock(Fixtures.NOW, ZoneId.of("Europe/Berlin"));
    private Workspace workspace;

    public TestBook(Path folder) {
        this.folder = folder;
        workspace = Workspace.open(folder, clock);
    }

    public Workspace workspace() {
        return workspace;
    }

    public MutableClock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    public LocalDate today() {
        return workspace.today();
    }

    public People people() {
        return new People(workspace);
    }

    public Ratings ratings() {
        return new Ratings(workspace);
    }

    public Timeline timeline() {
        return new Timeline(workspace);
    }

    public Referrals referrals() {
        return new Referrals(workspace);
    }

    /// The agenda with the usual limits.
    public Agenda agenda() {
        return new Agenda(workspace, () -> FollowUpPolicy.DEFAULT);
    }

    /// What deserves the day, by the usual numbers.
    public Today day() {
        return new Today(
                workspace,
                index(),
                agenda(),
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchPolicy.DEFAULT,
                () -> AskRules.DEFAULT,
                DayOfWeek.MONDAY);
    }

    /// A loaded index, in the order of the English alphabet.
    public PeopleIndex index() {
        var index = new PeopleIndex(workspace, Locale.ENGLISH);
        index.load();
        return index;
    }

    /// Closes and opens, as a restart does.
    public void reopen() {
        workspace.close();
        workspace = Workspace.open(folder, clock);
    }

    /// Adds a person with nothing but a name.
    public Contact add(String givenName, String familyName) {
        return people().add(Fixtures.contact(givenName, familyName));
    }

    /// Writes rows past the rules, as a book may already hold them.
    public void put(Row... rows) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.referral_changed", ""), rows));
    }

    /// Moves a card with everything filled in that a column may ask for.
    public Referral move(Referral card, Stage to) {
        if (referrals().move(card.id(), to, 0, filled(today())) instanceof Decision.Moved(Referral moved, String _)) {
            return moved;
        }
        throw new AssertionError("refused");
    }

    /// A form with everything filled in.
    public static MoveForm filled(LocalDate today) {
        return MoveForm.EMPTY
                .edit()
                .skipReason("They called me")
                .channel(Channel.CALL)
                .by(today)
                .when(When.on(today))
                .words("Talk to them")
                .warned(true)
                .homework(new Homework("", "", "", "", "No time"))
                .sale(Money.of(100, "EUR"))
                .saleDate(today)
                .what("Light")
                .planting(new Planting.Later())
                .lostReason("Price")
                .build();
    }

    /// Makes a received referral between two known people that must not be refused.
    public Referral refer(Contact referrer, Contact prospect, Level level) {
        var wish = new NewReferral(
                ReferralDirection.RECEIVED,
                referrer.id(),
                new NewReferral.Prospect.Known(prospect.id()),
                level,
                null,
                null,
                null,
                level.isIntroduction() ? "Talk to them" : "",
                "",
                today());
        if (referrals().create(wish) instanceof Referrals.Outcome.Created created) {
            return created.referral();
        }
        throw new AssertionError("refused");
    }

    @Override
    public void close() {
        workspace.close();
    }
}
