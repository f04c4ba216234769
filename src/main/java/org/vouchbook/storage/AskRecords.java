package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Happening;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;

/// The records that bear on asking somebody, each kind by the contact's id.
///
/// @param happened the interactions among the days, by their ids, as far as their words are wanted
record AskRecords(
        Map<Long, ContactDays> days,
        Map<Long, Interaction> happened,
        Map<Long, List<Complaint>> complaints,
        Map<Long, List<Promise>> promises,
        Map<Long, Ask> asks,
        Map<Long, DeliveredResult> delivered,
        Map<Long, Interview> interviews,
        Map<Long, Satisfaction> satisfaction,
        Map<Long, List<PlantedRequest>> planted,
        Map<Long, List<Commitment>> committed) {
    private static final String LATEST_LAST = " ORDER BY on_day, id";

    /// @param ids none: everybody's
    static AskRecords read(Connection c, Long @Nullable [] ids, LocalDate today) throws SQLException {
        return new AskRecords(
                ContactDays.of(c, ids, today.minusMonths(12), today),
                Map.of(),
                many(c, ComplaintTable.TABLE, "interview_id IS NULL", ids),
                many(c, PromiseTable.TABLE, "state IN ('OPEN', 'MISSED')", ids),
                latest(c, AskTable.TABLE, "outcome <> 'AVOIDED'", ids),
                latest(c, DeliveredResultTable.TABLE, "TRUE", ids),
                latest(c, InterviewTable.TABLE, InterviewTable.HELD, ids),
                latest(c, SatisfactionTable.TABLE, "TRUE", ids),
                many(c, PlantedRequestTable.TABLE, "TRUE", ids),
                many(c, CommitmentTable.TABLE, "TRUE", ids));
    }

    /// The same with what happened, not only its day.
    AskRecords withWords(Connection c) throws SQLException {
        List<Long> ids = days.values().stream()
                .flatMap(often -> Stream.of(often.thanked(), often.helped()))
                .flatMap(Stream::ofNullable)
                .map(HappeningDay::id)
                .sorted()
                .toList();
        return new AskRecords(
                days,
                InteractionTable.TABLE.find(c, ids),
                complaints,
                promises,
                asks,
                delivered,
                interviews,
                satisfaction,
                planted,
                committed);
    }

    /// @param rhythmDays how often to be in touch with a contact, 1 to 3650
    /// @param zone the user's, in which somebody came into the book on a day
    AskFacts of(PersonFacts person, ToIntFunction<Contact> rhythmDays, ZoneId zone) {
        long id = person.id();
        Contact contact = person.contact();
        ContactDays often = days.get(id);
        LocalDate since = contact.since();
        return new AskFacts(
                id,
                person.card(),
                rhythmDays.applyAsInt(contact),
                person.lastContact(),
                LocalDate.ofInstant(contact.created(), zone),
                since != null || often == null ? since : often.first(),
                often == null ? 0 : often.counted(),
                contact.origin().family() == Origin.Family.REFERRAL,
                complaints.getOrDefault(id, List.of()),
                promises.getOrDefault(id, List.of()),
                asks.get(id),
                delivered.get(id),
                often == null ? null : happening(often.helped()),
                interviews.get(id),
                often == null ? null : happening(often.thanked()),
                satisfaction.get(id),
                planted.containsKey(id) && planted.get(id).stream().anyMatch(PlantedRequest::planted),
                committed.containsKey(id));
    }

    private @Nullable Happening happening(@Nullable HappeningDay day) {
        Interaction whole = day == null ? null : happened.get(day.id());
        return whole == null ? day : whole;
    }

    private static <R extends Row> Map<Long, List<R>> many(
            Connection c, Table<R> table, String which, Long @Nullable [] ids) throws SQLException {
        var found = new HashMap<Long, List<R>>();
        for (R row : select(c, table, which, " ORDER BY id", ids)) {
            found.computeIfAbsent(row.contactId(), id -> new ArrayList<>()).add(row);
        }
        return found;
    }

    private static <R extends Row> Map<Long, R> latest(
            Connection c, Table<R> table, String which, Long @Nullable [] ids) throws SQLException {
        var found = new HashMap<Long, R>();
        for (R row : select(c, table, which, LATEST_LAST, ids)) {
            found.put(row.contactId(), row);
        }
        return found;
    }

    private static <R extends Row> List<R> select(
            Connection c, Table<R> table, String which, String order, Long @Nullable [] ids) throws SQLException {
        return ids == null
                ? table.select(c, "WHERE " + which + order)
                : table.select(c, "WHERE " + which + " AND contact_id = ANY(?)" + order, (Object) ids);
    }
}
