package org.vouchbook.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;

/// What the book already holds, as far as an import must know it.
///
/// @param contacts everybody, also the archived
/// @param lastContact the latest interaction of each contact, by the contact's id
/// @param referrals all of them
public record Book(Collection<Contact> contacts, Map<Long, LocalDate> lastContact, Collection<Referral> referrals) {
    /// A book without anybody.
    public static final Book EMPTY = new Book(List.of(), Map.of(), List.of());
}
