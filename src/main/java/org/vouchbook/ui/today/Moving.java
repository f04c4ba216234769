package org.vouchbook.ui.today;

import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Stage;

/// Asks for what a column of the board needs, and moves a card there.
public interface Moving {
    /// Moves the card of a referral, once what is missing has been told.
    ///
    /// @param by how somebody was reached
    /// @param wording the key of the wording that was said or written to them; empty: of none
    void move(long referralId, Stage to, InteractionKind by, String wording);
}
