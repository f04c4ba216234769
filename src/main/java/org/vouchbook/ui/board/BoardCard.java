package org.vouchbook.ui.board;

import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Text;
import org.vouchbook.workspace.Board;

/// A card with its text prepared for filtering, so that a keystroke folds nothing.
public record BoardCard(Board.Card card, String searchText) {
    static BoardCard of(Board.Card card) {
        Referral referral = card.referral();
        return new BoardCard(
                card,
                Text.fold(String.join(
                        "\n",
                        card.prospect().displayName(),
                        card.prospect().organisation(),
                        card.counterpart().displayName(),
                        card.counterpart().organisation(),
                        referral.note(),
                        referral.lostReason())));
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
