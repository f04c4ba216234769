package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
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

    private static final List<ContactKind> KINDS = List.of(ContactKind.values());
    private static final List<Standing> STANDINGS = List.of(Standing.values());

    /// The places of rows in ascending order; equal ones stay in the order in which they stand.
    int[] order(List<PersonRow> rows) {
        // Everything is taken from the rows once: comparing asks for it many times. Every core has a part of it.
        SortKey[] keys = isText() ? texts(rows) : numbers(rows);
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(SortKey::place).toArray();
    }

    private boolean isText() {
        return switch (this) {
            case ORGANISATION, ROLE, TAGS, EMAIL, PHONE -> true;
            default -> false;
        };
    }

    private SortKey[] texts(List<PersonRow> rows) {
        List<String> texts = rows.parallelStream()
                .map(row -> text(row.contact()).toLowerCase(Locale.ROOT))
                .toList();
        int bits = SortKey.bits(texts);
        var keys = new SortKey[texts.size()];
        Arrays.parallelSetAll(keys, place -> SortKey.of(texts.get(place), bits, place));
        return keys;
    }

    private String text(Contact contact) {
        return switch (this) {
            case ORGANISATION -> contact.organisation();
            case ROLE -> contact.role();
            case TAGS -> String.join(",", contact.tags());
            case EMAIL -> first(contact.emails());
            case PHONE -> first(contact.phones());
            default -> throw new IllegalStateException(name());
        };
    }

    private SortKey[] numbers(List<PersonRow> rows) {
        var keys = new SortKey[rows.size()];
        Arrays.parallelSetAll(keys, place -> number(rows.get(place), place));
        return keys;
    }

    private SortKey number(PersonRow row, int place) {
        Contact contact = row.contact();
        return switch (this) {
            case KIND -> SortKey.of(KINDS.indexOf(contact.kind()), 0, place);
            case READINESS -> SortKey.of(nearness(row.readiness()), -row.id(), place);
            case SCORE -> SortKey.of(score(row), 0, place);
            case TRUST -> SortKey.of(trust(row), 0, place);
            case LAST_CONTACT -> SortKey.of(day(row.facts().lastContact()), 0, place);
            case INTRODUCTIONS ->
                SortKey.of(row.facts().introductions(), row.facts().names(), place);
            case GIVEN -> SortKey.of(row.facts().given(), 0, place);
            case SINCE -> SortKey.of(day(contact.since()), 0, place);
            case CREATED -> moment(contact.created(), place);
            // The rows stand in the order of their names.
            default -> SortKey.of(place, 0, place);
        };
    }

    private static SortKey moment(Instant moment, int place) {
        return SortKey.of(moment.getEpochSecond(), moment.getNano(), place);
    }

    /// As the groups stand and within them as [AskReadiness#RANK], all of it turned round; of those whom that takes for
    /// equal, the ids decide. Points are 0 to 100.
    private static long nearness(AskReadiness readiness) {
        int rank = readiness.ready().map(r -> r.thanks() != null ? 0 : 1).orElse(2);
        int points = readiness.ready().map(r -> r.points().sum()).orElse(0);
        return -1_000L * (10L * STANDINGS.indexOf(Standing.of(readiness)) + rank) + points;
    }

    /// Scores are never negative; of these the bits stand in the order of the numbers.
    private static long score(PersonRow row) {
        Scorecard card = row.facts().card();
        return card == null ? -1 : Double.doubleToLongBits(card.score());
    }

    private static long trust(PersonRow row) {
        Scorecard card = row.facts().card();
        return card == null ? -1 : Double.doubleToLongBits(card.attribute(Attribute.TRUST));
    }

    private static String first(List<ContactPoint> points) {
        return points.isEmpty() ? "" : points.getFirst().value();
    }

    private static long day(@Nullable LocalDate date) {
        return date == null ? Long.MIN_VALUE : date.toEpochDay();
    }
}
