package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;

/// Reads what bears on asking, a query for each kind of record and never one for each contact.
public final class AskReader {
    private static final List<Table<? extends Row>> RECORDS = List.of(
            SaleTable.TABLE,
            HandOffTable.TABLE,
            SatisfactionTable.TABLE,
            DeliveredResultTable.TABLE,
            PromiseTable.TABLE,
            ComplaintTable.TABLE,
            InterviewTable.TABLE,
            PlantedRequestTable.TABLE,
            AskTable.TABLE,
            CommitmentTable.TABLE,
            OtherChoiceTable.TABLE,
            ReferReasonTable.TABLE,
            AnticipationTable.TABLE);

    private static final int RECENT = 20_000;
    private static final String LATEST_LAST = " ORDER BY on_day, id";

    /// A person as lists show them, with what bears on asking them.
    public record Known(PersonFacts person, AskFacts asks) {}

    private final Database database;

    /// Reads from an open book.
    public AskReader(Database database) {
        this.database = database;
    }

    /// Everybody in the book.
    ///
    /// @param rhythmDays how often to be in touch with a contact, 1 to 3650
    /// @param zone the user's, in which somebody came into the book on a day
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Known> everybody(ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone) {
        return database.read(c -> Sql.lazily(c, () -> {
            Map<Long, ContactDays> days = ContactDays.of(c, null, today.minusMonths(12), today);
            List<PersonFacts> people = Facts.of(c, null, days);
            List<AskFacts> asks = facts(c, people, null, days, rhythmDays, zone);
            var known = new ArrayList<Known>(people.size());
            for (int i = 0; i < people.size(); i++) {
                known.add(new Known(people.get(i), asks.get(i)));
            }
            return known;
        }));
    }

    /// The facts of the given contacts.
    ///
    /// @param people some people of the book, not many
    /// @param rhythmDays how often to be in touch with a contact, 1 to 3650
    /// @param zone the user's, in which somebody came into the book on a day
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<AskFacts> facts(
            Collection<PersonFacts> people, ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone) {
        Long[] ids = people.stream().map(PersonFacts::id).toArray(Long[]::new);
        return database.read(
                c -> facts(c, people, ids, ContactDays.of(c, ids, today.minusMonths(12), today), rhythmDays, zone));
    }

    /// Every record of a contact that bears on asking, of each kind the latest first.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Row> records(long contactId) {
        return database.read(c -> {
            var rows = new ArrayList<Row>();
            for (Table<? extends Row> table : RECORDS) {
                rows.addAll(table.select(c, "WHERE contact_id = ? ORDER BY id DESC", contactId));
            }
            return rows;
        });
    }

    /// Every complaint of these contacts.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Complaint> complaints(Collection<Long> contactIds) {
        return database.read(c -> ComplaintTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    /// Every interview with these contacts.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Interview> interviews(Collection<Long> contactIds) {
        return database.read(c -> InterviewTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    /// All testimonial interviews with a phrase worth quoting, the latest first.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Interview> quotable() {
        return database.read(c -> InterviewTable.TABLE.select(c, "ORDER BY on_day DESC, id DESC")).stream()
                .filter(i -> !i.usable().isEmpty())
                .toList();
    }

    /// What was told to others as an insight, among the latest of all interactions, the latest first.
    ///
    /// @param since the earliest day
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Interaction> insights(long exceptContactId, LocalDate since) {
        // By id, which is the order in which they were noted, so that a large book is not searched through.
        return database.read(c -> InteractionTable.TABLE.select(
                c,
                "WHERE id > (SELECT MAX(id) FROM interaction) - " + RECENT
                        + " AND kind = 'INSIGHT_SHARED' AND contact_id <> ? AND on_day > ? ORDER BY on_day DESC, id"
                        + " DESC",
                exceptContactId,
                since));
    }

    /// The needs that come after a day or on it, and for which nothing is arranged.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Anticipation> needsOpen(LocalDate since) {
        return database.read(
                c -> AnticipationTable.TABLE.select(c, "WHERE arranged IS NULL AND expected >= ? ORDER BY id", since));
    }

    /// The reasons to refer us with an action that has a day and is not done.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<ReferReason> actionsOpen() {
        return database.read(
                c -> ReferReasonTable.TABLE.select(c, "WHERE done IS NULL AND due IS NOT NULL ORDER BY id"));
    }

    /// What was agreed with somebody, still holds, and is to be looked at together on a day.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Commitment> toReview() {
        return database.read(
                c -> CommitmentTable.TABLE.select(c, "WHERE ended IS NULL AND review IS NOT NULL ORDER BY id"));
    }

    /// What a duty asks for, where it stands in a record of its own: a promise, a next action, a need that comes, an
    /// agreement.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public Optional<Row> behind(FollowUpKey key) {
        Table<? extends Row> table = switch (key.kind()) {
            case PROMISE -> PromiseTable.TABLE;
            case NEXT_ACTION -> ReferReasonTable.TABLE;
            case ANTICIPATION -> AnticipationTable.TABLE;
            case REVIEW -> CommitmentTable.TABLE;
            default -> null;
        };
        return table == null
                ? Optional.empty()
                : database.read(c -> Optional.ofNullable(
                        table.find(c, List.of(key.subjectId())).get(key.subjectId())));
    }

    private static List<AskFacts> facts(
            Connection c,
            Collection<PersonFacts> people,
            Long @Nullable [] ids,
            Map<Long, ContactDays> days,
            ToIntFunction<Contact> rhythmDays,
            ZoneId zone)
            throws SQLException {
        Map<Long, List<Complaint>> complaints = many(c, ComplaintTable.TABLE, "interview_id IS NULL", ids);
        Map<Long, List<Promise>> promises = many(c, PromiseTable.TABLE, "state IN ('OPEN', 'MISSED')", ids);
        Map<Long, Ask> asks = latest(c, AskTable.TABLE, "outcome <> 'AVOIDED'", ids);
        Map<Long, DeliveredResult> delivered = latest(c, DeliveredResultTable.TABLE, "TRUE", ids);
        Map<Long, Interview> interviews = latest(c, InterviewTable.TABLE, InterviewTable.HELD, ids);
        Map<Long, Satisfaction> satisfaction = latest(c, SatisfactionTable.TABLE, "TRUE", ids);
        Map<Long, List<PlantedRequest>> planted = many(c, PlantedRequestTable.TABLE, "TRUE", ids);
        Map<Long, List<Commitment>> committed = many(c, CommitmentTable.TABLE, "TRUE", ids);
        Map<Long, Interaction> earned = InteractionTable.TABLE.find(
                c,
                days.values().stream()
                        .flatMapToLong(d -> LongStream.of(d.thanked(), d.helped()))
                        .filter(id -> id > 0)
                        .sorted()
                        .boxed()
                        .toList());
        var facts = new ArrayList<AskFacts>(people.size());
        for (PersonFacts person : people) {
            long id = person.id();
            Contact contact = person.contact();
            ContactDays often = days.get(id);
            LocalDate since = contact.since();
            facts.add(new AskFacts(
                    id,
                    person.card(),
                    rhythmDays.applyAsInt(contact),
                    person.lastContact(),
                    contact.created().atZone(zone).toLocalDate(),
                    since != null || often == null ? since : often.first(),
                    often == null ? 0 : often.counted(),
                    contact.origin().family() == Origin.Family.REFERRAL,
                    complaints.getOrDefault(id, List.of()),
                    promises.getOrDefault(id, List.of()),
                    asks.get(id),
                    delivered.get(id),
                    often == null ? null : earned.get(often.helped()),
                    interviews.get(id),
                    often == null ? null : earned.get(often.thanked()),
                    satisfaction.get(id),
                    planted.getOrDefault(id, List.of()).stream().anyMatch(PlantedRequest::planted),
                    committed.containsKey(id)));
        }
        return facts;
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
