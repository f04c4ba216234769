package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.Standing;
import org.vouchbook.workspace.PeopleFilter;

/// What the list is narrowed to beside the words that are searched.
///
/// @param standings groups by what the book says to asking; empty: all
/// @param list one of those easily overlooked; null: everybody
/// @param tags compared without regard to capitals
record Criteria(
        Set<ContactKind> kinds,
        Set<String> tags,
        @Nullable Double minScore,
        @Nullable Double maxScore,
        Silence silence,
        boolean uncommitted,
        boolean archived,
        Set<Standing> standings,
        @Nullable ShortList list) {
    static final Criteria NONE =
            new Criteria(Set.of(), Set.of(), null, null, new Silence.Any(), false, false, Set.of(), null);

    Criteria {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        standings = Set.copyOf(standings);
        var anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.addAll(tags);
        tags = Collections.unmodifiableSet(anyCase);
    }

    Criteria withKinds(Set<ContactKind> other) {
        return new Criteria(other, tags, minScore, maxScore, silence, uncommitted, archived, standings, list);
    }

    Criteria withTags(Set<String> other) {
        return new Criteria(kinds, other, minScore, maxScore, silence, uncommitted, archived, standings, list);
    }

    Criteria withScore(@Nullable Double min, @Nullable Double max) {
        return new Criteria(kinds, tags, min, max, silence, uncommitted, archived, standings, list);
    }

    Criteria withSilence(Silence other) {
        return new Criteria(kinds, tags, minScore, maxScore, other, uncommitted, archived, standings, list);
    }

    Criteria withUncommitted(boolean other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, other, archived, standings, list);
    }

    Criteria withArchived(boolean other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, uncommitted, other, standings, list);
    }

    Criteria withStandings(Set<Standing> other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, uncommitted, archived, other, list);
    }

    Criteria withList(@Nullable ShortList other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, uncommitted, archived, standings, other);
    }

    PeopleFilter filter(String query, LocalDate today) {
        return new PeopleFilter(
                query, kinds, tags, minScore, maxScore, silence.limit(today), uncommitted, archived, standings, list);
    }
}
