package org.vouchbook.ui.person;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.NextMoves;
import org.vouchbook.workspace.PersonFile;

/// What could be done next for the side to build, from the person's own records.
final class IdeasViewModel {
    private final Session session;
    private final NextMoves moves;
    private final ObservableList<Idea> ideas = FXCollections.observableArrayList();
    private @Nullable PersonFile shown;
    private int asked;

    IdeasViewModel(Session session) {
        this.session = session;
        moves = new NextMoves(session.workspace());
    }

    ObservableList<Idea> ideas() {
        return ideas;
    }

    void show(@Nullable PersonFile file) {
        if (file == null
                || shown == null
                || file.contact().id() != shown.contact().id()) {
            ideas.clear();
        }
        shown = file;
        int mine = ++asked;
        Scorecard card = file == null ? null : file.card().orElse(null);
        if (file != null && card != null) {
            Axis next = AskRules.of(session.settings().get()).policy().next(card);
            session.background().run(() -> moves.of(file, next), found -> {
                // An answer that comes late for somebody else is dropped.
                if (mine == asked) {
                    ideas.setAll(found);
                }
            });
        }
    }

    /// Notes that an idea was carried out.
    void done(Idea idea) {
        PersonFile file = shown;
        if (file != null) {
            session.background().run(() -> moves.done(file.contact().id(), idea), _ -> {});
        }
    }
}
