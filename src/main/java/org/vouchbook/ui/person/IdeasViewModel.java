package org.vouchbook.ui.person;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.NextMoves;
import org.vouchbook.workspace.PersonFile;

/// What could be done next for the side to build, from the person's own records.
final class IdeasViewModel {
    private final Session session;
    private final NextMoves moves;
    private final ObservableList<Idea> ideas = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Thought> thought = new ReadOnlyObjectWrapper<>(this, "thought", Thought.NONE);
    private @Nullable PersonFile shown;
    private final AtomicInteger asked = new AtomicInteger();

    IdeasViewModel(Session session) {
        this.session = session;
        moves = new NextMoves(session.workspace());
        // What there is to tell belongs to nobody, so that no person is read anew because of it.
        session.changes().onChange(change -> {
            if (shown != null && change.kinds().contains(LibraryItem.class)) {
                show(shown);
            }
        });
    }

    ObservableList<Idea> ideas() {
        return ideas;
    }

    /// What is to be thought of as to why they would refer us.
    ReadOnlyObjectProperty<Thought> thoughtProperty() {
        return thought.getReadOnlyProperty();
    }

    void show(@Nullable PersonFile file) {
        if (file == null
                || shown == null
                || file.contact().id() != shown.contact().id()) {
            ideas.clear();
        }
        shown = file;
        thought.set(file == null ? Thought.NONE : thought(file));
        int mine = asked.incrementAndGet();
        Scorecard card = file == null ? null : file.card().orElse(null);
        if (file != null && card != null) {
            Axis next = session.rules().policy().next(card);
            session.background().run(() -> mine == asked.get() ? moves.of(file, next) : null, found -> {
                // An answer that comes late for somebody else is dropped.
                if (found != null && mine == asked.get()) {
                    ideas.setAll(found);
                }
            });
        }
    }

    private Thought thought(PersonFile file) {
        double least = session.rules().policy().leastScore();
        return ReferReason.isMissing(file.card().orElse(null), file.records(), least)
                ? new Thought(Written.first(file.contact()), null)
                : file.records().stream()
                        .filter(ReferReason.class::isInstance)
                        .map(ReferReason.class::cast)
                        .filter(ReferReason::open)
                        .findFirst()
                        .map(r -> new Thought("", r))
                        .orElse(Thought.NONE);
    }

    /// Notes that what strengthens a reason was done today.
    void done(ReferReason reason) {
        session.background()
                .run(
                        () -> {
                            new Earning(session.workspace())
                                    .save(reason.done(session.workspace().today()));
                            return true;
                        },
                        _ -> {});
    }

    /// Notes that an idea was carried out.
    void done(Idea idea) {
        PersonFile file = shown;
        if (file != null) {
            session.background().run(() -> moves.done(file.contact().id(), idea), _ -> {});
        }
    }
}
