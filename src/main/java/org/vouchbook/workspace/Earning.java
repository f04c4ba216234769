package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.RightMeter;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Silences;
import org.vouchbook.domain.Touch;
import org.vouchbook.domain.TouchSides;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.domain.WayBack;

/// What earns the right to ask a contact, and what stands against it: satisfaction, results, promises, complaints,
/// interviews, asks, commitments.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Earning {
    private final Workspace workspace;

    /// The records of an open book.
    public Earning(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A contact with what bears on asking them, and what follows from it today; nothing when there is no such contact.
    public Optional<Standpoint> standpoint(long contactId, AskRules rules) {
        LocalDate today = workspace.today();
        return workspace.reader().facts(Set.of(contactId)).stream().findFirst().map(person -> {
            AskFacts facts = workspace
                    .asks()
                    .facts(List.of(person), rules.rhythmDays(), today, workspace.zone())
                    .getFirst();
            EarningFile file = of(contactId);
            List<Interaction> happened = workspace.reader().interactions(contactId);
            List<Referral> referrals = workspace.reader().referralsOf(contactId);
            return new Standpoint(
                    person.contact(),
                    facts,
                    AskReadiness.of(facts, rules.policy(), today),
                    rules.policy(),
                    file,
                    RightMeter.of(contactId, happened, referrals, file.records(), today),
                    TwoConditions.of(contactId, file.records(), referrals, rules.policy(), today),
                    ReferrerFigures.perQuarter(contactId, referrals, today, workspace.zone())
                            .getLast(),
                    TouchSides.of(happened, today),
                    happened.stream()
                            .filter(i -> i.kind().isContact())
                            .findFirst()
                            .orElse(null),
                    waysBack(file, happened, rules.limitDays(person.contact()), today));
        });
    }

    private List<WayBack> waysBack(EarningFile file, List<Interaction> happened, int limitDays, LocalDate today) {
        var ways = new ArrayList<WayBack>();
        file.complaints().stream().filter(Complaint::open).forEach(c -> ways.add(WayBack.of(c, null)));
        happened.stream()
                .findFirst()
                .flatMap(any -> Silences.open(
                        any.contactId(), happened.stream().map(Touch::of).toList(), limitDays, today))
                .ifPresent(ways::add);
        return ways;
    }

    /// Everything on record about a contact.
    public EarningFile of(long contactId) {
        return new EarningFile(workspace.asks().records(contactId));
    }

    /// An id for a new record.
    public long newId() {
        return workspace.ids().getAsLong();
    }

    /// Saves a record, new or changed. A green interview closes the contact's complaints that are verified, and one
    /// that is green no longer opens them again (D9).
    ///
    /// @param with records that come with it, such as the promise that an interview led to
    public void save(Row record, Row... with) {
        var rows = new ArrayList<Row>(List.of(record));
        rows.addAll(List.of(with));
        if (record instanceof Interview interview) {
            for (Complaint complaint : of(interview.contactId()).complaints()) {
                boolean closes = complaint.closedBy(interview);
                if (complaint.open() && closes) {
                    rows.add(complaint.closed(interview));
                } else if (isClosedBy(complaint, interview) && !closes) {
                    rows.add(complaint.reopened());
                }
            }
        }
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.earning_saved", name(record)), rows));
    }

    /// Deletes a record. An interview that closed a complaint opens it again.
    public void delete(Row record) {
        var edits = new ArrayList<Edit>();
        if (record instanceof Interview interview) {
            of(interview.contactId()).complaints().stream()
                    .filter(c -> isClosedBy(c, interview))
                    .forEach(c -> edits.add(new Edit.Put(c.reopened())));
        }
        edits.add(new Edit.Delete(record));
        workspace.commit(new ChangeSet(ChangeLabel.of("change.earning_deleted", name(record)), edits));
    }

    private static boolean isClosedBy(Complaint complaint, Interview interview) {
        return complaint.interviewId() != null && complaint.interviewId() == interview.id();
    }

    private String name(Row record) {
        return workspace
                .reader()
                .contact(record.contactId())
                .map(Contact::displayName)
                .orElse("");
    }
}
