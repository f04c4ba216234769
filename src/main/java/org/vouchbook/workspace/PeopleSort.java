package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.ContactPoint;
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

    /// Ascending; equal ones by name, then by id, so that the order is always the same.
    Comparator<PersonRow> comparator() {
        return own().thenComparing(PersonRow::sortKey).thenComparingLong(PersonRow::id);
    }

    private Comparator<PersonRow> own() {
        return switch (this) {
            case NAME -> Comparator.comparing(PersonRow::sortKey);
            case ORGANISATION ->
                Comparator.comparing(r -> r.contact().organisation().toLowerCase(Locale.ROOT));
            case ROLE -> Comparator.comparing(r -> r.contact().role().toLowerCase(Locale.ROOT));
            case KIND -> Comparator.comparing(r -> r.contact().kind());
            case READINESS -> Comparator.comparing(PersonRow::readiness, NEAREST_LAST);
            case SCORE -> Comparator.comparingDouble(PeopleSort::score);
            case TRUST -> Comparator.comparingDouble(PeopleSort::trust);
            case LAST_CONTACT -> Comparator.comparing(r -> orMin(r.facts().lastContact()));
            case INTRODUCTIONS ->
                Comparator.<PersonRow>comparingInt(r -> r.facts().introductions())
                        .thenComparingInt(r -> r.facts().names());
            case GIVEN -> Comparator.comparingInt(r -> r.facts().given());
            case TAGS ->
                Comparator.comparing(r -> String.join(",", r.contact().tags()).toLowerCase(Locale.ROOT));
            case EMAIL -> Comparator.comparing(r -> first(r.contact().emails()));
            case PHONE -> Comparator.comparing(r -> first(r.contact().phones()));
            case SINCE -> Comparator.comparing(r -> orMin(r.contact().since()));
            case CREATED -> Comparator.comparing(r -> r.contact().created());
        };
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
