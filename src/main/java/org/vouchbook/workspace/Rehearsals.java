package org.vouchbook.workspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.RehearsalLog;

/// What the user practised (E12).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Rehearsals {
    private final Workspace workspace;

    /// The rehearsals of an open book.
    public Rehearsals(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The whole log.
    public RehearsalLog log() {
        return new RehearsalLog(workspace.reader().rehearsals());
    }

    /// How the user says the parts of the talk after the close, as last practised (E2).
    public Map<PlantedRequest.Element, String> ownWords() {
        RehearsalLog log = log();
        var own = new EnumMap<PlantedRequest.Element, String>(PlantedRequest.Element.class);
        for (PlantedRequest.Element part : PlantedRequest.Element.values()) {
            log.last(RehearsalElement.of(part))
                    .map(Rehearsal::words)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> own.put(part, words));
        }
        return own;
    }

    /// Notes how an element went today.
    ///
    /// @throws IllegalArgumentException when a text is too long
    public Rehearsal add(RehearsalElement element, String words, Rehearsal.Went went, String note) {
        var rehearsal = new Rehearsal(workspace.ids().getAsLong(), element, workspace.today(), words, went, note);
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.rehearsed"), rehearsal));
        return rehearsal;
    }

    /// Takes one out of the log.
    public void delete(Rehearsal rehearsal) {
        workspace.commit(
                new ChangeSet(ChangeLabel.of("change.rehearsal_deleted"), List.of(new Edit.Delete(rehearsal))));
    }
}
