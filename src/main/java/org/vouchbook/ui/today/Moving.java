package org.vouchbook.ui.today;

import org.vouchbook.domain.Stage;

/// Asks for what a column of the board needs, and moves a card there.
public interface Moving {
    /// Moves the card of a referral, once what is missing has been told.
    void move(long referralId, Stage to);
}
