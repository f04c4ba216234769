package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.storage.ChangeLog.Applied;

/// What the last commit, undo or redo changed.
///
/// @param kinds which kinds of records
/// @param contactIds the contacts whose facts may differ now
/// @param served the one contact of whom it was just noted that we served them (L6), if there is one
public record Change(
        Action action,
        ChangeLabel label,
        Set<Class<? extends Row>> kinds,
        Set<Long> contactIds,
        @Nullable Long served) {
    /// So many days ago it is still the same occasion.
    private static final int OCCASION = 2;

    /// What led to it.
    public enum Action {
        DONE,
        UNDONE,
        REDONE
    }

    /// What a commit, an undo or a redo has changed, as of a day.
    static Change of(Action action, Applied applied, LocalDate today) {
        var kinds = new HashSet<Class<? extends Row>>();
        var contacts = new HashSet<Long>();
        for (Edit edit : applied.edits()) {
            kinds.add(edit.row().getClass());
        }
        for (Row row : applied.touched()) {
            contacts.add(row.contactId());
            if (row instanceof Referral referral) {
                contacts.add(referral.counterpartId());
            }
        }
        return new Change(
                action, applied.label(), kinds, contacts, action == Action.DONE ? served(applied, today) : null);
    }

    /// Of what is put right later nothing new has happened, nor of what lies some days back.
    private static @Nullable Long served(Applied applied, LocalDate today) {
        List<Interaction> fresh = applied.edits().stream()
                .filter(Edit.Put.class::isInstance)
                .map(Edit::row)
                .filter(Interaction.class::isInstance)
                .map(Interaction.class::cast)
                .filter(i -> i.kind().serves() && i.direction() != Direction.FROM_THEM)
                .filter(i -> !i.date().isBefore(today.minusDays(OCCASION)))
                .filter(i -> applied.touched().stream().allMatch(row -> row.id() != i.id() || row.equals(i)))
                .limit(2)
                .toList();
        return fresh.size() == 1 ? fresh.getFirst().contactId() : null;
    }

    /// Whether records of this kind changed.
    public boolean touches(Class<? extends Row> kind) {
        return kinds.contains(kind);
    }
}
