package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.List;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.Ideas;
import org.vouchbook.domain.Interaction;

/// The next best move with a person, and noting that it was made.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class NextMoves {
    private final Workspace workspace;

    /// Of an open book.
    public NextMoves(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Ideas for one side of the relationship with a person.
    public List<Idea> of(PersonFile file, Axis axis) {
        LocalDate today = workspace.today();
        long id = file.contact().id();
        return new Ideas(
                        file.contact(),
                        file.interactions(),
                        file.referrals(),
                        file.records(),
                        workspace.asks().insights(id, today.minusMonths(12)),
                        workspace.events().library(),
                        today)
                .of(axis);
    }

    /// Notes that an idea was carried out today.
    public Interaction done(long contactId, Idea idea) {
        Idea.Source source = idea.source();
        return new Timeline(workspace)
                .log(
                        contactId,
                        source.kind(),
                        source.kind().usualDirection(),
                        workspace.today(),
                        idea.note(),
                        source.axis());
    }
}
