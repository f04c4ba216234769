package org.vouchbook.workspace;

import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;

/// Everything on the referral board, in the order of the columns and of the cards in them.
public record Board(List<Card> cards) {
    /// A referral with the two people it names.
    ///
    /// @param counterpart the referrer, or the contact the referral was given to
    public record Card(Referral referral, Contact prospect, Contact counterpart) {}
}
