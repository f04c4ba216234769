package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Standing;

/// The columns by which people can be sorted. Those without a value come first when ascending.
public enum PeopleSort {
    NAME,
    ORGANISATION,
    ROLE,
    KIND,
    SCORE,
    /// The readiest last, so that they come first when descending (B4).
    READINESS,
    TRUST,
    LAST_CONTACT,
    INTRODUCTIONS,
    GIVEN,
    TAGS,
    EMAIL,
    PHONE,
    SINCE,
    CREATED;

    private static final Comparator<AskReadiness> NEAREST_LAST = Comparator.<AskReadiness, Standing>comparing(
                    Standing::of)
            .thenComparing(AskReadiness.RANK)
            .reversed();

    /// What is compared of a row, and how.
    private record By<K>(Function<PersonRow, K> key, Comparator<? super K> order) {
        /// The keys are taken from the rows once: comparing asks for each many times.
        private int[] sorted(List<PersonRow> rows) {
            List<K> keys = rows.stream().map(key).toList();
            Integer[] sorted = IntStream.range(0, rows.size()).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted, (a, b) -> order.compare(keys.get(a), keys.get(b)));
            return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
        }
    }

    /// The places of rows in ascending order; equal ones stay in the order in which they stand.
    int[] order(List<PersonRow> rows) {
        return by().sorted(rows);
    }

    private By<?> by() {
        return switch (this) {
            case NAME -> by(PersonRow::sortKey);
            case ORGANISATION -> by(r -> r.contact().organisation().toLowerCase(Locale.ROOT));
            case ROLE -> by(r -> r.contact().role().toLowerCase(Locale.ROOT));
            case KIND -> by(r -> r.contact().kind());
            case READINESS -> new By<>(PersonRow::readiness, NEAREST_LAST);
            case SCORE -> by(PeopleSort::score);
            case TRUST -> by(PeopleSort::trust);
            case LAST_CONTACT -> by(r -> orMin(r.facts().lastContact()));
            case INTRODUCTIONS ->
                new By<>(
                        PersonRow::facts,
                        Comparator.comparingInt(PersonFacts::introductions).thenComparingInt(PersonFacts::names));
            case GIVEN -> by(r -> r.facts().given());
            case TAGS -> by(r -> String.join(",", r.contact().tags()).toLowerCase(Locale.ROOT));
            case EMAIL -> by(r -> first(r.contact().emails()));
            case PHONE -> by(r -> first(r.contact().phones()));
            case SINCE -> by(r -> orMin(r.contact().since()));
            case CREATED -> by(r -> r.contact().created());
        };
    }

    private static <K extends Comparable<? super K>> By<K> by(Function<PersonRow, K> key) {
        return new By<>(key, Comparator.naturalOrder());
    }

    private static double score(PersonRow row) {
        Scorecard card = row.facts().card();
        return card == null ? -1 : card.score();
    }

    private static double trust(PersonRow row) {
        Scorecard card = row.facts().card();
        return card == null ? -1 : card.attribute(Attribute.TRUST);
    }

    private static String first(List<ContactPoint> points) {
        return points.isEmpty() ? "" : points.getFirst().value().toLowerCase(Locale.ROOT);
    }

    private static LocalDate orMin(@Nullable LocalDate date) {
        return date == null ? LocalDate.MIN : date;
    }
}
