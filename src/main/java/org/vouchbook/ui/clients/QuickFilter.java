package org.vouchbook.ui.clients;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.Standing;
import org.vouchbook.workspace.PersonRow;

/// The filters that are one click away; the others stay as they are.
enum QuickFilter {
    ALL(null, null, false),
    READY(null, Standing.READY, false),
    ALMOST(null, Standing.ALMOST, false),
    NEGLECTED(null, null, false),
    CLIENTS(ContactKind.CLIENT, null, false),
    PARTNERS(ContactKind.STRATEGIC_PARTNER, null, false),
    NETWORK(ContactKind.NETWORKING_CONTACT, null, false),
    PROSPECTS(ContactKind.PROSPECT, null, false),
    ARCHIVED(null, null, true);

    private final @Nullable ContactKind kind;
    private final @Nullable Standing standing;
    private final boolean archived;

    QuickFilter(@Nullable ContactKind kind, @Nullable Standing standing, boolean archived) {
        this.kind = kind;
        this.standing = standing;
        this.archived = archived;
    }

    Criteria on(Criteria criteria) {
        ShortList other = criteria.list() == ShortList.NEGLECTED ? null : criteria.list();
        return criteria.withKinds(kinds())
                .withStandings(standings())
                .withArchived(archived)
                .withList(this == NEGLECTED ? ShortList.NEGLECTED : other);
    }

    boolean matches(Criteria criteria) {
        return criteria.archived() == archived
                && criteria.kinds().equals(kinds())
                && criteria.standings().equals(standings())
                && (criteria.list() == ShortList.NEGLECTED) == (this == NEGLECTED);
    }

    boolean counts(PersonRow row) {
        return row.contact().archived() == archived
                && (kind == null || kind == row.contact().kind())
                && (standing == null || standing == Standing.of(row.readiness()))
                && (this != NEGLECTED || row.lists().contains(ShortList.NEGLECTED));
    }

    private Set<ContactKind> kinds() {
        return kind == null ? Set.of() : Set.of(kind);
    }

    private Set<Standing> standings() {
        return standing == null ? Set.of() : Set.of(standing);
    }
}
