package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.Standing;

/// What a list of people is narrowed to. Empty sets and absent limits let everybody through.
///
/// @param query words, all of which must occur in names, organisation, role, e-mails, tags, notes, or phone digits
/// @param tags at least one of which a person must carry
/// @param minScore 0 to 10; unrated people do not reach it
/// @param maxScore 0 to 10; unrated people are not under it
/// @param noContactSince only people whose last contact was before this day, or never
/// @param uncommitted only those who include and trust us, but have not committed themselves (J14)
/// @param standings groups by what the book says to asking (B7)
/// @param list only those on that list
/// @param archived show the archived instead of the others
public record PeopleFilter(
        String query,
        Set<ContactKind> kinds,
        Set<String> tags,
        @Nullable Double minScore,
        @Nullable Double maxScore,
        @Nullable LocalDate noContactSince,
        boolean uncommitted,
        boolean archived,
        Set<Standing> standings,
        @Nullable ShortList list) {
    /// Everybody who is not archived.
    public static final PeopleFilter NONE =
            new PeopleFilter("", Set.of(), Set.of(), null, null, null, false, false, Set.of(), null);

    /// The same with another query.
    public PeopleFilter withQuery(String other) {
        return new PeopleFilter(
                other, kinds, tags, minScore, maxScore, noContactSince, uncommitted, archived, standings, list);
    }

    /// Whether it asks for nothing but the query and the archive.
    boolean isPlain() {
        return kinds.isEmpty()
                && tags.isEmpty()
                && minScore == null
                && maxScore == null
                && noContactSince == null
                && !uncommitted
                && standings.isEmpty()
                && list == null;
    }

    /// Whether a person passes all but the query and the archive.
    boolean passes(PersonRow row) {
        var contact = row.contact();
        if (!kinds.isEmpty() && !kinds.contains(contact.kind())) {
            return false;
        }
        if (!tags.isEmpty() && contact.tags().stream().noneMatch(this::asks)) {
            return false;
        }
        if (!standings.isEmpty() && !standings.contains(Standing.of(row.readiness()))) {
            return false;
        }
        if (list != null && !row.lists().contains(list)) {
            return false;
        }
        Scorecard card = row.facts().card();
        if (uncommitted && (card == null || !card.stopsBeforeCommitment())) {
            return false;
        }
        if (!passesScore(row.facts().card())) {
            return false;
        }
        LocalDate last = row.facts().lastContact();
        return noContactSince == null || last == null || last.isBefore(noContactSince);
    }

    /// Tags differ by more than their capitals.
    private boolean asks(String tag) {
        return tags.stream().anyMatch(tag::equalsIgnoreCase);
    }

    private boolean passesScore(@Nullable Scorecard card) {
        if (minScore == null && maxScore == null) {
            return true;
        }
        return card != null
                && (minScore == null || card.score() >= minScore)
                && (maxScore == null || card.score() <= maxScore);
    }
}
