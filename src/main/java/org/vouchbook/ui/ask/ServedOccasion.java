package org.vouchbook.ui.ask;

import javafx.stage.Window;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Change;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.Standpoint;

/// Somebody was just served: where the right is earned the quiet line offers the ask on that occasion, otherwise it
/// says what is missing (L6). Once, beside what was noted, and gone with it.
public final class ServedOccasion {
    private final Session session;
    private final Navigator navigator;
    private final AskFromElsewhere ask;
    private final NoticeBoard notices;

    /// Follows the book from now on.
    public ServedOccasion(Session session, Navigator navigator, Window owner, NoticeBoard notices) {
        this.session = session;
        this.navigator = navigator;
        this.notices = notices;
        ask = new AskFromElsewhere(session, navigator, owner);
        session.changes().onChange(this::follow);
    }

    private void follow(Change change) {
        Long served = change.served();
        if (served != null) {
            AskRules rules = session.rules();
            session.background()
                    .run(
                            () -> new Earning(session.workspace()).standpoint(served, rules),
                            found -> found.ifPresent(this::say));
        }
    }

    private void why(Contact contact, Way way) {
        switch (way) {
            case Way.Open(var record) -> navigator.openRecord(record);
            case Way.Happened(var interaction) -> navigator.openRecord(interaction);
            default -> navigator.openPerson(contact.id());
        }
    }

    /// Of those who are no clients only a yes is said.
    private void say(Standpoint at) {
        Contact contact = at.contact();
        var words = new Written(session.locale(), session.workspace().today());
        VerdictText verdict = VerdictWords.of(at, words);
        String name = Written.first(contact);
        if (verdict.ready()) {
            notices.also(
                    Messages.of("right.served.ready", name),
                    Messages.of("right.served.ask"),
                    () -> ask.ask(contact.id(), "", ""));
        } else if (contact.kind() == ContactKind.CLIENT && !verdict.now().isEmpty()) {
            notices.also(
                    Messages.of(
                            "right.served.not_yet",
                            name,
                            verdict.now().getFirst().reason().text()),
                    Messages.of("right.served.why"),
                    () -> why(contact, verdict.now().getFirst().reason().way()));
        }
    }
}
