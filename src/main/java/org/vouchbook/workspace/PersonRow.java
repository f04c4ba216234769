package org.vouchbook.workspace;

import java.util.Set;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.ShortList;

/// A person as the list shows, sorts and searches them.
///
/// @param readiness what the book says to asking them, as of the index's day
/// @param lists of those easily overlooked, on which the person stands
public record PersonRow(PersonFacts facts, AskReadiness readiness, Set<ShortList> lists) {
    /// The contact's id.
    public long id() {
        return facts.id();
    }

    /// The contact.
    public Contact contact() {
        return facts.contact();
    }
}
