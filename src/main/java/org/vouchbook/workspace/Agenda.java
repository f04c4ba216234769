package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.GiftYear;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Settling;
import org.vouchbook.domain.Stage;

/// What the user owes to whom: the follow-ups of all referrals, and the user's answers to them.
///
/// The follow-ups are kept in memory and follow the changes; they are read and written on the book's thread.
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Agenda {
    /// What became of an answer.
    public sealed interface Outcome {
        /// It stands in the book; the book's undo takes it back.
        record Answered(FollowUpAnswer answer) implements Outcome {}

        /// It is done by moving the card, with what that column asks for.
        record NeedsMove(long referralId, Stage to) implements Outcome {}

        /// A thanks cannot be waved away (H1).
        record RefusedMandatory() implements Outcome {}

        /// It is waved away with a reason only.
        record RefusedNoReason() implements Outcome {}

        /// Done on a day to come, or put off to a day that is not.
        record RefusedDay() implements Outcome {}
    }

    /// A gift as it is noted when a thanks is given with one (H6).
    public record GiftWish(String item, @Nullable Money cost) {}

    /// A card of the board with all its follow-ups, answered ones too, the first due first.
    public record Tracked(Board.Card card, List<FollowUp> followUps) {}

    private final Workspace workspace;
    private final Supplier<FollowUpPolicy> policy;
    private final OpenDuties duties;

    /// The agenda of an open book.
    ///
    /// @param policy the clocks as the user has them now
    public Agenda(Workspace workspace, Supplier<FollowUpPolicy> policy) {
        this(workspace, policy, null);
    }

    /// The agenda of an open book whose people are in memory: they are not read once more.
    ///
    /// @param policy the clocks as the user has them now
    /// @param index made before, so that it follows each change first
    public Agenda(Workspace workspace, Supplier<FollowUpPolicy> policy, @Nullable PeopleIndex index) {
        this.workspace = workspace;
        this.policy = policy;
        duties = new OpenDuties(workspace, policy, index == null ? () -> PeopleList.EMPTY : index::list);
    }

    /// The clocks as the user has them now.
    public FollowUpPolicy policy() {
        return policy.get();
    }

    /// All follow-ups of each referral, answered ones too, by the referral's id.
    public Map<Long, List<FollowUp>> followUps() {
        var byId = new HashMap<Long, List<FollowUp>>();
        duties.entries().forEach(entry -> byId.put(entry.referral().id(), entry.followUps()));
        return byId;
    }

    /// Every card of the board in its order. What nobody changed is the same as before and was read once.
    public List<Tracked> board() {
        List<OpenDuties.Entry> entries = duties.onTheBoard();
        LongFunction<@Nullable Contact> people = duties.everybody();
        // Whom a card names lies somewhere in the memory: two threads wait for two at once.
        return entries.parallelStream()
                .map(entry -> new Tracked(Board.Card.of(entry.referral(), people), entry.followUps()))
                .toList();
    }

    /// All follow-ups of one referral, answered ones too; none when there is no such referral.
    public List<FollowUp> followUps(long referralId) {
        OpenDuties.Entry entry = duties.entry(referralId);
        return entry == null ? List.of() : entry.followUps();
    }

    /// How many referrals we may contact and have not: the target is none (G5).
    public long untouched() {
        return duties.entries().stream().filter(e -> e.referral().untouched()).count();
    }

    /// The open follow-ups of the cards that are not put away, with the people they name, the first due first.
    public List<Duty> duties() {
        return duties(f -> true);
    }

    /// The open follow-ups of the cards that are not put away, in no particular order; nobody is read for them.
    List<OpenDuties.Open> open() {
        return duties.open();
    }

    /// Works them out, unless they are known: every answer, where they had to be read.
    Optional<List<FollowUpAnswer>> load() {
        return duties.load();
    }

    /// The same of a few cards, which alone are read for it.
    List<OpenDuties.Open> open(Collection<Long> cards) {
        return duties.of(cards);
    }

    /// The people of these ids who are there: whoever is in memory is not read again.
    Map<Long, Contact> people(Set<Long> ids) {
        return duties.people(ids);
    }

    /// The people whom these follow-ups name.
    Map<Long, Contact> people(Collection<OpenDuties.Open> of) {
        var ids = new HashSet<Long>();
        of.forEach(one ->
                ids.addAll(List.of(one.referral().prospectId(), one.referral().counterpartId())));
        return duties.people(ids);
    }

    /// Every referral with its follow-ups, by the referrals' ids.
    List<OpenDuties.Entry> entries() {
        return duties.entries();
    }

    /// Of these, the ones that deserve a moment: amber or red then.
    public List<Duty> duties(Instant now) {
        return duties(f -> f.urgency(now) != FollowUp.Urgency.LATER);
    }

    private List<Duty> duties(Predicate<FollowUp> which) {
        List<OpenDuties.Open> open = duties.open().stream()
                .filter(one -> which.test(one.followUp()))
                .sorted(OpenDuties.Open.BY_DUE)
                .toList();
        Map<Long, Contact> people = people(open);
        return open.stream().map(one -> one.duty(people)).toList();
    }

    /// The user's answers, all of them.
    public List<FollowUpAnswer> answers() {
        return workspace.reader().answers();
    }

    /// Notes a follow-up as done: the answer, what happened between us, the record that asked for it, and the gift
    /// where it was one, in one change.
    ///
    /// @param kind how it was done, for the timeline, where doing it is being in touch
    /// @param when when it was done; not in the future
    /// @param gift what was given, when `way` is a gift and it is to be noted in the gift log
    public Outcome done(
            FollowUp followUp,
            FollowUpAnswer.Way way,
            InteractionKind kind,
            String note,
            Instant when,
            @Nullable GiftWish gift) {
        return done(followUp, way, kind, note, when, gift, "");
    }

    /// Notes a follow-up as done in the words of a wording.
    ///
    /// @param wording the key of the wording; empty: of none
    public Outcome done(
            FollowUp followUp,
            FollowUpAnswer.Way way,
            InteractionKind kind,
            String note,
            Instant when,
            @Nullable GiftWish gift,
            String wording) {
        if (followUp.kind().doneBy().isPresent()) {
            return new Outcome.NeedsMove(
                    followUp.key().subjectId(), followUp.kind().doneBy().get());
        }
        if (when.isAfter(workspace.now())) {
            return new Outcome.RefusedDay();
        }
        LocalDate day = when.atZone(workspace.zone()).toLocalDate();
        var rows = new ArrayList<Row>();
        FollowUpAnswer answer = answer(followUp, FollowUpAnswer.Answer.DONE, when, way, null, "", wording);
        rows.add(answer);
        if (followUp.kind().isContact()) {
            Axis axis = kind.usualAxis().orElse(null);
            rows.add(new Interaction(
                    newId(), followUp.personId(), kind, kind.usualDirection(), day, note, axis, workspace.now()));
        }
        workspace
                .asks()
                .behind(followUp.key())
                .flatMap(record -> Settling.of(record, day, note))
                .ifPresent(rows::add);
        if (gift != null) {
            Long referralId = followUp.kind().isOfReferral() ? followUp.key().subjectId() : null;
            rows.add(new Gift(newId(), followUp.personId(), referralId, gift.item(), day, gift.cost(), "", ""));
        }
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.follow_up_done", name(followUp)), rows));
        return new Outcome.Answered(answer);
    }

    /// What a person was given this year, beside the user's own limit (H6).
    public GiftYear giftYear(long contactId) {
        return GiftYear.of(
                workspace.reader().gifts(contactId),
                workspace.today().getYear(),
                policy.get().giftLimit());
    }

    /// Puts a follow-up off to a day after today.
    public Outcome snooze(FollowUp followUp, LocalDate until) {
        if (!until.isAfter(workspace.today())) {
            return new Outcome.RefusedDay();
        }
        FollowUpAnswer answer = answer(followUp, FollowUpAnswer.Answer.SNOOZED, workspace.now(), null, until, "", "");
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.follow_up_snoozed", name(followUp)), answer));
        return new Outcome.Answered(answer);
    }

    /// Waves a follow-up away; the thanks cannot be.
    public Outcome dismiss(FollowUp followUp, String reason) {
        if (followUp.kind().isMandatory()) {
            return new Outcome.RefusedMandatory();
        }
        if (reason.isBlank()) {
            return new Outcome.RefusedNoReason();
        }
        FollowUpAnswer answer =
                answer(followUp, FollowUpAnswer.Answer.DISMISSED, workspace.now(), null, null, reason, "");
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.follow_up_dismissed", name(followUp)), answer));
        return new Outcome.Answered(answer);
    }

    private FollowUpAnswer answer(
            FollowUp followUp,
            FollowUpAnswer.Answer answer,
            Instant at,
            FollowUpAnswer.@Nullable Way way,
            @Nullable LocalDate until,
            String reason,
            String wording) {
        return new FollowUpAnswer(
                newId(), followUp.personId(), followUp.key(), answer, at, followUp.due(), way, until, reason, wording);
    }

    private String name(FollowUp followUp) {
        return workspace
                .reader()
                .contact(followUp.personId())
                .map(Contact::displayName)
                .orElse("");
    }

    private long newId() {
        return workspace.ids().getAsLong();
    }
}
