package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ShortList;
import org.vouchbook.ui.Messages;

/// What the list is narrowed to, in words.
final class FilterWords {
    /// One filter that is on.
    ///
    /// @param without what stays when it is taken away
    record Active(String words, Criteria without) {}

    private final DateTimeFormatter day;

    FilterWords(Locale locale) {
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /// In one line, for what is exported; empty when nobody is left out.
    String line(String query, Criteria criteria) {
        var parts = new ArrayList<String>();
        if (!query.isBlank()) {
            parts.add(Messages.of("clients.filter.query", query.strip()));
        }
        if (criteria.archived()) {
            parts.add(Messages.of("clients.quick.", QuickFilter.ARCHIVED));
        }
        if (!criteria.kinds().isEmpty()) {
            parts.add(kinds(criteria));
        }
        if (QuickFilter.NEGLECTED.matches(criteria)) {
            parts.add(Messages.of("clients.quick.", QuickFilter.NEGLECTED));
        }
        if (!criteria.standings().isEmpty()) {
            parts.add(standings(criteria));
        }
        active(criteria).stream()
                .map(Active::words)
                .filter(w -> !parts.contains(w))
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    /// The filters that no quick filter shows, one by one.
    List<Active> active(Criteria criteria) {
        var active = new ArrayList<Active>();
        if (criteria.kinds().size() > 1
                || (criteria.archived() && !criteria.kinds().isEmpty())) {
            active.add(new Active(kinds(criteria), criteria.withKinds(Set.of())));
        }
        ShortList list = criteria.list();
        if (list != null && !QuickFilter.NEGLECTED.matches(criteria)) {
            active.add(new Active(Messages.of("clients.list.", list), criteria.withList(null)));
        }
        for (String tag : criteria.tags()) {
            var others = new HashSet<>(criteria.tags());
            others.remove(tag);
            active.add(new Active(Messages.of("clients.filter.tag", tag), criteria.withTags(others)));
        }
        if (criteria.minScore() != null || criteria.maxScore() != null) {
            active.add(new Active(score(criteria.minScore(), criteria.maxScore()), criteria.withScore(null, null)));
        }
        if (!(criteria.silence() instanceof Silence.Any)) {
            active.add(new Active(silence(criteria.silence()), criteria.withSilence(new Silence.Any())));
        }
        if (!criteria.standings().isEmpty() && !criteria.kinds().isEmpty()) {
            active.add(new Active(standings(criteria), criteria.withStandings(Set.of())));
        }
        if (criteria.uncommitted()) {
            active.add(new Active(Messages.of("clients.filter.uncommitted"), criteria.withUncommitted(false)));
        }
        return active;
    }

    static String silence(Silence silence, DateTimeFormatter day) {
        return switch (silence) {
            case Silence.Any() -> Messages.of("clients.filter.silence.any");
            case Silence.Months(int count) -> Messages.of("clients.filter.silence.months", count);
            case Silence.Since(LocalDate since) -> Messages.of("clients.filter.silence.since", day.format(since));
        };
    }

    private String silence(Silence silence) {
        return silence(silence, day);
    }

    private static String standings(Criteria criteria) {
        return Arrays.stream(QuickFilter.values())
                .filter(q ->
                        !criteria.standings().isEmpty() && q.matches(Criteria.NONE.withStandings(criteria.standings())))
                .map(q -> Messages.of("clients.quick.", q))
                .collect(Collectors.joining(", "));
    }

    private static String kinds(Criteria criteria) {
        return criteria.kinds().stream().map(k -> Messages.of("kind.", k)).collect(Collectors.joining(", "));
    }

    private static String score(@Nullable Double min, @Nullable Double max) {
        if (min == null) {
            return Messages.of("clients.filter.score.to", Objects.requireNonNull(max));
        }
        return max == null
                ? Messages.of("clients.filter.score.from", min)
                : Messages.of("clients.filter.score.between", min, max);
    }
}
