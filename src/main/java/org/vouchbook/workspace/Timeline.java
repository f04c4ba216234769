package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;

/// Logging what happened between us and a contact.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Timeline {
    private final Workspace workspace;

    /// The interactions of an open book.
    public Timeline(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Logs an interaction.
    ///
    /// @param date today or earlier
    /// @throws IllegalArgumentException when the date is in the future or the note too long
    public Interaction log(
            long contactId,
            InteractionKind kind,
            Direction direction,
            LocalDate date,
            String note,
            @Nullable Axis axis) {
        return log(contactId, kind, direction, date, note, axis, null);
    }

    /// Logs an interaction with how long it took. A complaint is opened as one with it, and so needs words.
    ///
    /// @param date today or earlier
    /// @param minutes 1 to [Interaction#LONGEST]; none: not noted
    /// @throws IllegalArgumentException when the date is in the future, the note or the time is too long, or a
    ///     complaint has no words
    public Interaction log(
            long contactId,
            InteractionKind kind,
            Direction direction,
            LocalDate date,
            String note,
            @Nullable Axis axis,
            @Nullable Integer minutes) {
        requirePast(date);
        var logged = new Interaction(
                workspace.ids().getAsLong(), contactId, kind, direction, date, note, axis, workspace.now(), minutes);
        workspace.commit(ChangeSet.put(
                ChangeLabel.of("change.logged", name(contactId)),
                kind == InteractionKind.COMPLAINT ? List.of(logged, complaint(logged)) : List.of(logged)));
        return logged;
    }

    /// Logs that they thanked us today, once a day (B21).
    ///
    /// @return whether it was not noted yet
    public boolean thanked(long contactId) {
        InteractionKind kind = InteractionKind.THANKED_ME;
        LocalDate day = workspace.today();
        boolean noted = workspace.reader().interactions(contactId).stream()
                .anyMatch(i -> i.kind() == kind && i.date().equals(day));
        if (!noted) {
            var logged = new Interaction(
                    workspace.ids().getAsLong(),
                    contactId,
                    kind,
                    kind.usualDirection(),
                    day,
                    "",
                    kind.usualAxis().orElse(null),
                    workspace.now(),
                    null);
            workspace.commit(ChangeSet.put(ChangeLabel.of("change.thanked", name(contactId)), List.of(logged)));
        }
        return !noted;
    }

    /// What they complain of is open from then on, and locks every ask until it is put right (D9).
    private Complaint complaint(Interaction logged) {
        return new Complaint(
                workspace.ids().getAsLong(), logged.contactId(), logged.date(), logged.note(), null, null, null);
    }

    /// Saves an interaction as changed. One that has become a complaint is opened as one, as when it is logged.
    ///
    /// @param was as it was before
    /// @throws IllegalArgumentException when the date is in the future, or a new complaint has no words
    public void save(Interaction was, Interaction changed) {
        requirePast(changed.date());
        boolean complains = changed.kind() == InteractionKind.COMPLAINT && was.kind() != InteractionKind.COMPLAINT;
        workspace.commit(ChangeSet.put(
                ChangeLabel.of("change.interaction_changed", name(changed.contactId())),
                complains ? List.of(changed, complaint(changed)) : List.of(changed)));
    }

    /// Deletes an interaction.
    public void delete(Interaction interaction) {
        workspace.commit(new ChangeSet(
                ChangeLabel.of("change.interaction_deleted", name(interaction.contactId())),
                List.of(new Edit.Delete(interaction))));
    }

    private void requirePast(LocalDate date) {
        if (date.isAfter(workspace.today())) {
            throw new IllegalArgumentException("an interaction on " + date);
        }
    }

    private String name(long contactId) {
        return workspace.reader().contact(contactId).map(Contact::displayName).orElse("");
    }
}
