package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.workspace.PeopleFilter;

/// What the list is narrowed to beside the words that are searched.
///
/// @param tags compared without regard to capitals
record Criteria(
        Set<ContactKind> kinds,
        Set<String> tags,
        @Nullable Double minScore,
        @Nullable Double maxScore,
        Silence silence,
        boolean uncommitted,
        boolean archived) {
    static final Criteria NONE = new Criteria(Set.of(), Set.of(), null, null, new Silence.Any(), false, false);

    Criteria {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        var anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.addAll(tags);
        tags = Collections.unmodifiableSet(anyCase);
    }

    Criteria withKinds(Set<ContactKind> other) {
        return new Criteria(other, tags, minScore, maxScore, silence, uncommitted, archived);
    }

    Criteria withTags(Set<String> other) {
        return new Criteria(kinds, other, minScore, maxScore, silence, uncommitted, archived);
    }

    Criteria withScore(@Nullable Double min, @Nullable Double max) {
        return new Criteria(kinds, tags, min, max, silence, uncommitted, archived);
    }

    Criteria withSilence(Silence other) {
        return new Criteria(kinds, tags, minScore, maxScore, other, uncommitted, archived);
    }

    Criteria withUncommitted(boolean other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, other, archived);
    }

    Criteria withArchived(boolean other) {
        return new Criteria(kinds, tags, minScore, maxScore, silence, uncommitted, other);
    }

    PeopleFilter filter(String query, LocalDate today) {
        return new PeopleFilter(query, kinds, tags, minScore, maxScore, silence.limit(today), uncommitted, archived);
    }
}
