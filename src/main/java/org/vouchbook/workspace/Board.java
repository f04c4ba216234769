package org.vouchbook.workspace;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;

/// Everything on the referral board, in the order of the columns and of the cards in them.
public record Board(List<Card> cards) {
    /// A referral with the two people it names.
    ///
    /// @param counterpart the referrer, or the contact the referral was given to
    public record Card(Referral referral, Contact prospect, Contact counterpart) {
        /// @param people by id; both are among them
        static Card of(Referral referral, LongFunction<@Nullable Contact> people) {
            return new Card(
                    referral,
                    Objects.requireNonNull(people.apply(referral.prospectId())),
                    Objects.requireNonNull(people.apply(referral.counterpartId())));
        }
    }
}
