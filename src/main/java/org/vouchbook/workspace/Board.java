package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;

/// Everything on the referral board, in the order of the columns and of the cards in them.
public record Board(List<Card> cards) {
    /// A referral with the two people it names.
    ///
    /// @param counterpart the referrer, or the contact the referral was given to
    public record Card(Referral referral, Contact prospect, Contact counterpart) {
        /// @param people both are among them
        static Card of(Referral referral, Map<Long, Contact> people) {
            return new Card(
                    referral,
                    Objects.requireNonNull(people.get(referral.prospectId())),
                    Objects.requireNonNull(people.get(referral.counterpartId())));
        }
    }
}
