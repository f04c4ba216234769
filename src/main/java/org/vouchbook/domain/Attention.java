package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Map;

/// Whom a touch was for: what everybody is, and what they were when it happened.
///
/// @param kinds what each contact is now
/// @param clientSince the day of their first sale
public record Attention(Map<Long, ContactKind> kinds, Map<Long, LocalDate> clientSince) {
    /// Copies both.
    public Attention {
        kinds = Map.copyOf(kinds);
        clientSince = Map.copyOf(clientSince);
    }

    /// What they were to us on that day: whoever is a client now was a prospect until they first bought.
    public ContactKind kind(Touch touch) {
        ContactKind now = kinds.getOrDefault(touch.contactId(), ContactKind.PROSPECT);
        LocalDate since = clientSince.get(touch.contactId());
        return now == ContactKind.CLIENT && since != null && touch.date().isBefore(since) ? ContactKind.PROSPECT : now;
    }
}
