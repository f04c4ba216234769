package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Row;

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

    /// Everything on record about a contact.
    public EarningFile of(long contactId) {
        return new EarningFile(workspace.asks().records(contactId));
    }

    /// An id for a new record.
    public long newId() {
        return workspace.ids().getAsLong();
    }

    /// Saves a record, new or changed. A green interview closes the contact's complaints that are verified (D9).
    public void save(Row record) {
        var rows = new ArrayList<Row>(List.of(record));
        if (record instanceof Interview interview) {
            for (Complaint complaint : of(interview.contactId()).complaints()) {
                if (complaint.open() && complaint.closedBy(interview)) {
                    rows.add(complaint.closed(interview));
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
                    .filter(c -> c.interviewId() != null && c.interviewId() == interview.id())
                    .forEach(c -> edits.add(new Edit.Put(c.reopened())));
        }
        edits.add(new Edit.Delete(record));
        workspace.commit(new ChangeSet(ChangeLabel.of("change.earning_deleted", name(record)), edits));
    }

    private String name(Row record) {
        return workspace
                .reader()
                .contact(record.contactId())
                .map(Contact::displayName)
                .orElse("");
    }
}
