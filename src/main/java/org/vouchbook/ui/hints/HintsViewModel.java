package org.vouchbook.ui.hints;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vouchbook.domain.Hint;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Hints;
import org.vouchbook.workspace.Hints.Line;
import org.vouchbook.workspace.Referrals;

/// What was found, and what the user makes of it. The whole book is looked through when the list opens and after
/// something was taken back; an answer takes away what it answers.
final class HintsViewModel {
    private final Session session;
    private final Hints hints;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty(this, "read");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    HintsViewModel(Session session) {
        this.session = session;
        hints = new Hints(session.workspace(), session.index(), session.referrals());
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether the book has been looked through.
    BooleanProperty readProperty() {
        return read;
    }

    /// What the last key did, or why it could not.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void load() {
        session.background().run(hints::find, found -> {
            lines.setAll(found);
            read.set(true);
        });
    }

    /// Makes a bare name of it.
    void make(Line line) {
        session.background().run(() -> hints.make(line.hint()), outcome -> made(line, outcome));
    }

    /// Says that it is none.
    void pass(Line line) {
        session.background()
                .run(
                        () -> {
                            hints.pass(line.hint());
                            return true;
                        },
                        _ -> {
                            drop(l -> l.hint().aboutId() == line.hint().aboutId()
                                    && l.hint().name().equals(line.hint().name())
                                    && l.hint().text().equals(line.hint().text()));
                            said.set(Messages.of("hints.passed"));
                        });
    }

    /// Takes the last change of the book back.
    void undo() {
        session.background().run(session.workspace()::undo, undone -> {
            said.set(Messages.of(undone.isPresent() ? "hints.undone" : "window.nothing_to_undo"));
            load();
        });
    }

    static String title(Line line) {
        return Messages.of(
                line.hint().way() == Hint.Way.BROUGHT_BY ? "hints.brought_by" : "hints.named",
                line.about().displayName(),
                other(line));
    }

    /// With the organisation, so that namesakes can be told apart.
    private static String other(Line line) {
        var known = line.known();
        if (known == null) {
            return line.hint().name();
        }
        String name = known.displayName();
        return known.organisation().isEmpty() || known.organisation().equals(name)
                ? name
                : Messages.of("figures.person", name, known.organisation());
    }

    private void made(Line line, Referrals.Outcome outcome) {
        switch (outcome) {
            case Referrals.Outcome.Created(var referral) -> {
                long id = referral.prospectId();
                drop(l -> l.equals(line) || Long.valueOf(id).equals(l.hint().prospectId()));
                said.set(Messages.of("hints.made", name(line)));
            }
            case Referrals.Outcome.RefusedCircle(List<String> path) ->
                said.set(Messages.of("hints.circle", String.join(" → ", path)));
            case Referrals.Outcome.RefusedTwice _,
                    Referrals.Outcome.RefusedSelf _,
                    Referrals.Outcome.RefusedGone _,
                    Referrals.Outcome.NeedsWords _ -> {
                said.set(Messages.of("hints.refused"));
                load();
            }
        }
    }

    private static String name(Line line) {
        return line.hint().way() == Hint.Way.BROUGHT_BY ? line.about().displayName() : other(line);
    }

    private void drop(Predicate<Line> answered) {
        lines.removeIf(answered);
    }
}
