package org.vouchbook.ui.clients;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;

/// The filters that are one click away; the others stay as they are.
enum QuickFilter {
    ALL(null, false),
    CLIENTS(ContactKind.CLIENT, false),
    PARTNERS(ContactKind.STRATEGIC_PARTNER, false),
    NETWORK(ContactKind.NETWORKING_CONTACT, false),
    PROSPECTS(ContactKind.PROSPECT, false),
    ARCHIVED(null, true);

    private final @Nullable ContactKind kind;
    private final boolean archived;

    QuickFilter(@Nullable ContactKind kind, boolean archived) {
        this.kind = kind;
        this.archived = archived;
    }

    Criteria on(Criteria criteria) {
        return criteria.withKinds(kinds()).withArchived(archived);
    }

    boolean matches(Criteria criteria) {
        return criteria.archived() == archived && criteria.kinds().equals(kinds());
    }

    boolean counts(ContactKind counted, boolean isArchived) {
        return isArchived == archived && (kind == null || kind == counted);
    }

    private Set<ContactKind> kinds() {
        return kind == null ? Set.of() : Set.of(kind);
    }
}
