package org.vouchbook.workspace;

import java.text.CollationKey;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.ShortList;

/// A person as the list shows, sorts and searches them.
///
/// @param readiness what the book says to asking them, as of the index's day
/// @param lists of those easily overlooked, on which the person stands
/// @param sortKey the name's place in the language's alphabet
/// @param searchText see [SearchText]
public record PersonRow(
        PersonFacts facts, AskReadiness readiness, Set<ShortList> lists, CollationKey sortKey, String searchText) {
    /// The contact's id.
    public long id() {
        return facts.id();
    }

    /// The contact.
    public Contact contact() {
        return facts.contact();
    }

    /// Family name first; without one, what names the contact.
    static String sortName(Contact contact) {
        return Stream.of((contact.familyName() + " " + contact.givenName()).strip(), contact.displayName())
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
