package org.vouchbook.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.HeldTable;
import org.vouchbook.domain.HintPassed;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Wording;

/// The reads of the book, a query each. Every method raises [org.vouchbook.domain.BookException] when the file fails.
public final class BookReader {
    private final Database database;

    /// Reads from an open book.
    public BookReader(Database database) {
        this.database = database;
    }

    /// What tells this book from every other; it stays when the book is restored.
    public UUID id() {
        return database.read(c -> Objects.requireNonNull(Meta.read(c)).bookId());
    }

    /// Whether nobody is in the book.
    public boolean isEmpty() {
        return select(ContactTable.TABLE, "FETCH FIRST ROW ONLY").isEmpty();
    }

    /// The ids of some contacts who are not archived, at most `most`.
    public List<Long> someContacts(int most) {
        return select(ContactTable.TABLE, "WHERE NOT archived FETCH FIRST ? ROWS ONLY", most).stream()
                .map(Contact::id)
                .toList();
    }

    /// One contact.
    public Optional<Contact> contact(long id) {
        return contacts(List.of(id)).values().stream().findFirst();
    }

    /// The contacts of these ids that exist.
    public Map<Long, Contact> contacts(Collection<Long> ids) {
        return database.read(c -> ContactTable.TABLE.findMany(c, ids));
    }

    /// A contact's interactions, the latest first.
    public List<Interaction> interactions(long contactId) {
        return select(
                InteractionTable.TABLE, "WHERE contact_id = ? ORDER BY on_day DESC, created DESC, id DESC", contactId);
    }

    /// A contact's scorecards, the latest first.
    public List<Scorecard> scorecards(long contactId) {
        return select(ScorecardTable.TABLE, "WHERE contact_id = ? ORDER BY on_day DESC", contactId);
    }

    /// Reads every row of every table, and says how many there are.
    ///
    /// @throws IllegalArgumentException when a row is none that this program could have written
    public long readEverything() {
        return database.read(c -> {
            long rows = 0;
            for (Table<? extends Row> table : Tables.ALL) {
                rows += table.check(c);
            }
            return rows;
        });
    }

    /// Everything that the book holds on a contact.
    public List<HeldTable> held(long contactId) {
        return database.read(c -> Held.of(c, contactId));
    }

    /// Every referral, in the order of the board.
    public List<Referral> referrals() {
        return select(ReferralTable.TABLE, "ORDER BY stage, place");
    }

    /// Every referral, in the order of their ids.
    public List<Referral> everyReferral() {
        return database.read(c -> Leave.whole(() -> ReferralTable.TABLE.all(c)));
    }

    /// The referrals in which a contact is prospect or counterpart, the latest first.
    public List<Referral> referralsOf(long contactId) {
        // Each end has an index; a condition on both at once would look at every referral of the book.
        return referralsOf(List.of(contactId)).stream()
                .sorted(Comparator.comparing(Referral::date)
                        .thenComparingLong(Referral::id)
                        .reversed())
                .toList();
    }

    /// The cards of a column, the top one first.
    public List<Referral> referralsIn(Stage stage) {
        return select(ReferralTable.TABLE, "WHERE stage = ? ORDER BY place, id", stage.name());
    }

    /// The places of the cards in a column, from the top.
    public List<CardPlace> placesIn(Stage stage) {
        return database.read(c -> CardPlace.in(c, stage));
    }

    /// The referrals in which one of these contacts is prospect or counterpart.
    public List<Referral> referralsOf(Collection<Long> contactIds) {
        var found = new LinkedHashMap<Long, Referral>();
        for (String end : List.of("counterpart_id", "prospect_id")) {
            database.read(c -> ReferralTable.TABLE.selectAny(c, "WHERE " + end + " = ANY(?)", contactIds))
                    .forEach(referral -> found.put(referral.id(), referral));
        }
        return List.copyOf(found.values());
    }

    /// One referral.
    public Optional<Referral> referral(long id) {
        return select(ReferralTable.TABLE, "WHERE id = ?", id).stream().findFirst();
    }

    /// The referrals of these ids that exist.
    public Collection<Referral> referrals(Collection<Long> ids) {
        return database.read(c -> ReferralTable.TABLE.find(c, ids)).values();
    }

    /// A referral's moves, the first first.
    public List<StageMove> moves(long referralId) {
        return select(StageMoveTable.TABLE, "WHERE referral_id = ? ORDER BY moved, id", referralId);
    }

    /// The hints that the user has said are none.
    public List<HintPassed> hintsPassed() {
        return select(HintPassedTable.TABLE, "");
    }

    /// The dated moves of all referrals.
    public List<StageMove> moves() {
        return select(StageMoveTable.TABLE, "");
    }

    /// What a contact was given, the latest first.
    public List<Gift> gifts(long contactId) {
        return select(GiftTable.TABLE, "WHERE contact_id = ? ORDER BY on_day DESC, id DESC", contactId);
    }

    /// The requests planted when a referral was won, the first first.
    public List<PlantedRequest> plantedOfReferral(long referralId) {
        return select(PlantedRequestTable.TABLE, "WHERE referral_id = ? ORDER BY on_day, id", referralId);
    }

    /// The hand-offs of the sales that came from a referral.
    public List<HandOff> handOffsOfReferral(long referralId) {
        return select(
                HandOffTable.TABLE,
                "WHERE sale_id IN (SELECT id FROM sale WHERE referral_id = ?) ORDER BY id",
                referralId);
    }

    /// Every answer to a follow-up.
    public List<FollowUpAnswer> answers() {
        return database.read(c -> Leave.whole(() -> FollowUpAnswerTable.TABLE.all(c)));
    }

    /// The answers to the follow-ups of these referrals, contacts or sales.
    public List<FollowUpAnswer> answersOf(Collection<Long> subjectIds) {
        return database.read(c -> FollowUpAnswerTable.TABLE.selectAny(c, "WHERE subject_id = ANY(?)", subjectIds));
    }

    /// The answers that concern these contacts.
    public List<FollowUpAnswer> answersWith(Collection<Long> contactIds) {
        return database.read(c -> FollowUpAnswerTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    /// Everything that belongs to these contacts, but not they themselves nor their referrals, in an order in which a
    /// row comes after those it refers to.
    public List<Row> rowsOf(Collection<Long> contactIds) {
        return database.read(c -> Attached.toContacts(c, contactIds));
    }

    /// What hangs on these referrals: their moves, the answers to their follow-ups, and the sales, gifts and requests
    /// that came with them, in an order in which a row comes after those it refers to.
    public List<Row> rowsOfReferrals(Collection<Long> referralIds) {
        return database.read(c -> Attached.toReferrals(c, referralIds));
    }

    /// A contact's sales, the latest first.
    public List<Sale> sales(long contactId) {
        return select(SaleTable.TABLE, "WHERE contact_id = ? ORDER BY on_day DESC, id DESC", contactId);
    }

    /// The user's own wordings, the first first.
    public List<Wording> wordings() {
        return select(WordingTable.TABLE, "ORDER BY created, id");
    }

    /// The asks whose words came from a wording, in the order in which they were noted.
    public List<Ask> askedInWordings() {
        return select(AskTable.TABLE, "WHERE wording <> '' ORDER BY id");
    }

    /// The answers that say from which wording a message came, in the order in which they were given.
    public List<FollowUpAnswer> answeredInWordings() {
        return select(FollowUpAnswerTable.TABLE, "WHERE wording <> '' ORDER BY id");
    }

    /// The rhythms that tags bring along.
    public List<TagRhythm> tagRhythms() {
        return select(TagRhythmTable.TABLE, "ORDER BY id");
    }

    /// All rehearsals, in the order in which they were noted.
    public List<Rehearsal> rehearsals() {
        return select(RehearsalTable.TABLE, "ORDER BY id");
    }

    /// The answers given since a moment, and all to the kinds of follow-ups that come back rarely.
    public List<FollowUpAnswer> answersSince(Instant moment, Set<FollowUpKind> rare) {
        Object kinds = rare.stream().map(FollowUpKind::name).toArray(String[]::new);
        return select(FollowUpAnswerTable.TABLE, "WHERE answered >= ? OR kind = ANY(?)", moment, kinds);
    }

    /// The sales agreed since a day.
    public List<Sale> salesSince(LocalDate day) {
        return select(SaleTable.TABLE, "WHERE on_day >= ?", day);
    }

    /// The asks since a day; those that were avoided too.
    public List<Ask> asksSince(LocalDate day) {
        return select(AskTable.TABLE, "WHERE on_day >= ?", day);
    }

    /// The sales that renew from one day to another, and the renewals that may have followed them.
    public List<Sale> renewing(LocalDate from, LocalDate to) {
        return select(
                SaleTable.TABLE,
                "WHERE renews BETWEEN ? AND ? OR (kind = ? AND on_day >= ?)",
                from,
                to,
                SaleKind.RENEWAL.name(),
                from.minusYears(1));
    }

    /// The promises that are open and due up to a day.
    public List<Promise> promisesDue(LocalDate until) {
        return select(PromiseTable.TABLE, "WHERE state = ? AND due <= ?", Promise.State.OPEN.name(), until);
    }

    /// The sales that came from a referral, the first first.
    public List<Sale> salesOfReferral(long referralId) {
        return select(SaleTable.TABLE, "WHERE referral_id = ? ORDER BY on_day, id", referralId);
    }

    /// The facts of every contact.
    public List<PersonFacts> facts() {
        return database.read(c -> Leave.whole(() -> Facts.of(c, null)));
    }

    /// The facts of these contacts, where they exist.
    public List<PersonFacts> facts(Collection<Long> ids) {
        return database.read(c -> {
            var facts = new ArrayList<PersonFacts>();
            for (Long[] portion : Sql.portions(ids)) {
                facts.addAll(Facts.of(c, portion));
            }
            return facts;
        });
    }

    private <R extends Row> List<R> select(Table<R> table, String condition, Object... parameters) {
        return database.read(c -> table.select(c, condition, parameters));
    }
}
