package org.vouchbook.ui;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;

/// The ways from one screen to another; screens know this, not each other.
public interface Navigator {
    /// Shows a person on the Clients page.
    void openPerson(long contactId);

    /// Shows a record that belongs to a person, in its form where it has one.
    void openForm(Row record);

    /// Shows the record that a reason stands on, wherever it is kept.
    default void openRecord(Row record) {
        switch (record) {
            case Contact contact -> openPerson(contact.id());
            case Referral referral -> openReferral(referral.id());
            case GuestEvent event -> openEvents(event.id());
            case Invitation invitation -> openEvents(invitation.eventId());
            case Membership membership -> openGroups(membership.groupId());
            default -> openForm(record);
        }
    }

    /// Shows a referral's card on the board.
    void openReferral(long referralId);

    /// Asks for a new referral.
    ///
    /// @param referrerId who refers, if that is known already
    void newReferral(@Nullable Long referrerId);

    /// Starts importing files; none: asks which.
    void importFiles(List<File> files);

    /// Adds a person: asks for the name and opens them.
    void newPerson();

    /// Asks how two entries become one person.
    ///
    /// @param otherId the second entry; none: it is asked for
    void mergePeople(long contactId, @Nullable Long otherId);

    /// Opens a draft of what is to be said.
    void openWords(WordsRequest request);

    /// Opens the networking groups.
    ///
    /// @param groupId the group to show; null: any
    void openGroups(@Nullable Long groupId);

    /// Opens our events.
    ///
    /// @param eventId the event to show; null: any
    void openEvents(@Nullable Long eventId);

    /// Opens the user's questions, stories and advice.
    void openLibrary();

    /// Opens the list of those who came all the way back and later referred somebody.
    void openReturned();

    /// Opens the referrals in figures.
    ///
    /// @param first the part that is seen first
    void openFigures(FigureKind first);

    /// Opens the list of referrals that lie in the notes and never became a card.
    void openHints();

    /// A quiet line at the bottom; it goes by itself.
    void notice(String text);
}
