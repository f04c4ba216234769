package org.vouchbook.exchange;

import java.util.List;
import java.util.Set;

/// What becomes of one row.
public sealed interface Verdict {
    /// The line the row begins on, from 1.
    int line();

    /// A person whom the book does not know yet.
    ///
    /// @param name how they will be shown
    record New(int line, String name, List<Remark> remarks) implements Verdict {
        /// Keeps its own copy.
        public New {
            remarks = List.copyOf(remarks);
        }
    }

    /// A person whom the book, or an earlier row, already knows.
    ///
    /// @param name how the known person is shown
    /// @param contactId the known contact's id; 0 when an earlier row brings the person
    /// @param earlierLine the line of that row; 0 when the book knows the person
    /// @param completed what the row adds; nothing where known people are skipped
    record Known(
            int line, String name, long contactId, int earlierLine, Why why, Set<Fact> completed, List<Remark> remarks)
            implements Verdict {
        /// Keeps its own copies.
        public Known {
            completed = Set.copyOf(completed);
            remarks = List.copyOf(remarks);
        }
    }

    /// A row without anything in it.
    record Empty(int line) implements Verdict {}

    /// A row that cannot become a person.
    ///
    /// @param header the column that is to blame, or empty
    /// @param cells the row as it stands in the file
    record Rejected(int line, Draft.Reason reason, String header, List<String> cells) implements Verdict {
        /// Keeps its own copy.
        public Rejected {
            cells = List.copyOf(cells);
        }
    }

    /// By what a person was recognised.
    enum Why {
        EMAIL,
        /// The same name and the same organisation; where one of them is missing on both sides, nothing else may
        /// differ.
        NAME_AND_ORGANISATION,
        /// Neither has a name or an organisation, but the same phone.
        PHONE
    }

    /// What a row can add to a known person.
    enum Fact {
        NAME,
        ORGANISATION,
        ROLE,
        EMAIL,
        PHONE,
        ADDRESS,
        WEBSITE,
        TAGS,
        LIKES,
        BIRTHDAY,
        HOW_MET,
        SINCE,
        NOTES,
        LAST_CONTACT,
        REFERRAL
    }
}
