package org.vouchbook.ui.board;

import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Text;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.Board;

/// A card with its follow-ups, and its text prepared for filtering, so that a keystroke folds nothing.
///
/// @param followUps all of them, answered ones too, the first due first
public record BoardCard(Board.Card card, List<FollowUp> followUps, String searchText) {
    static BoardCard of(Board.Card card, List<FollowUp> followUps) {
        Referral referral = card.referral();
        return new BoardCard(
                card,
                followUps,
                // Each by itself: a letter with an accent makes the whole text slow to fold.
                String.join(
                        "\n",
                        Text.fold(card.prospect().displayName()),
                        Text.fold(card.prospect().organisation()),
                        Text.fold(card.counterpart().displayName()),
                        Text.fold(card.counterpart().organisation()),
                        Text.fold(referral.note()),
                        Text.fold(referral.lostReason())));
    }

    /// Whether nothing of it has changed since it was made.
    boolean is(Agenda.Tracked tracked) {
        return card.equals(tracked.card()) && followUps.equals(tracked.followUps());
    }

    /// The card as just edited; what is owed is worked out by the book.
    BoardCard with(Referral changed) {
        return of(new Board.Card(changed, prospect(), counterpart()), followUps);
    }

    public long id() {
        return referral().id();
    }

    public Referral referral() {
        return card.referral();
    }

    public Contact prospect() {
        return card.prospect();
    }

    public Contact counterpart() {
        return card.counterpart();
    }

    Stage stage() {
        return referral().stage();
    }

    boolean matches(List<String> parts) {
        for (String part : parts) {
            if (!searchText.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
