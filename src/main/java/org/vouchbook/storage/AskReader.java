package org.vouchbook.storage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;

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

    /// A person as lists show them, with what bears on asking them.
    public record Known(PersonFacts person, AskFacts asks) {}

    /// What is read of everybody beside them.
    private record Happened(AskRecords records, Map<Long, Facts.Counts> counts) {}

    private final Database database;

    /// Reads from an open book.
    public AskReader(Database database) {
        this.database = database;
    }

    /// Everybody in the book; of what happened the days only. A large book is read by two threads.
    ///
    /// @param rhythmDays how often to be in touch with a contact, 1 to 3650
    /// @param zone the user's, in which somebody came into the book on a day
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Known> everybody(ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone) {
        return everybody(rhythmDays, today, zone, known -> known);
    }

    /// The same, and what is made of each at once: what bears on asking them need not be kept.
    ///
    /// @param made by several threads
    /// @throws org.vouchbook.domain.BookException when the file fails
    public <T> List<T> everybody(
            ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone, Function<Known, T> made) {
        Database.Work<Facts> people = c -> Leave.whole(() -> Facts.read(c, null));
        // The days are walked, and the referrals counted, in the time that it takes to read the people.
        Database.Work<Happened> happened =
                c -> Sql.lazily(c, () -> new Happened(AskRecords.read(c, null, today), Facts.counts(c, null)));
        BiFunction<Facts, Happened, List<T>> both = (facts, rest) -> facts.with(
                        rest.records().days(), rest.counts())
                .map(person -> made.apply(new Known(person, rest.records().of(person, rhythmDays, zone))))
                .toList();
        return database.read(ContactTable.TABLE::count) < Beside.LARGE
                ? database.read(c -> both.apply(people.with(c), happened.with(c)))
                : Beside.read(database, people, happened, both);
    }

    /// The facts of the given contacts.
    ///
    /// @param people some people of the book, not many
    /// @param rhythmDays how often to be in touch with a contact, 1 to 3650
    /// @param zone the user's, in which somebody came into the book on a day
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<AskFacts> facts(
            Collection<PersonFacts> people, ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone) {
        return facts(people, rhythmDays, today, zone, true);
    }

    /// The same with the days only of what happened, as everybody's are.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<AskFacts> brief(
            Collection<PersonFacts> people, ToIntFunction<Contact> rhythmDays, LocalDate today, ZoneId zone) {
        return facts(people, rhythmDays, today, zone, false);
    }

    private List<AskFacts> facts(
            Collection<PersonFacts> people,
            ToIntFunction<Contact> rhythmDays,
            LocalDate today,
            ZoneId zone,
            boolean whole) {
        Long[] ids = people.stream().map(PersonFacts::id).toArray(Long[]::new);
        return database.read(c -> {
            AskRecords records = AskRecords.read(c, ids, today);
            AskRecords asked = whole ? records.withWords(c) : records;
            return people.stream()
                    .map(person -> asked.of(person, rhythmDays, zone))
                    .toList();
        });
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
}
