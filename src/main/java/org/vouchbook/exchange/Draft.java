package org.vouchbook.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;

/// What one row or card holds, before it is compared with the book.
public sealed interface Draft {
    /// The line it begins on, from 1.
    int line();

    /// A person.
    ///
    /// @param cells the row as it stands in the file
    /// @param facts what is known of them; id and time of creation are placeholders
    /// @param lastContact not after today
    /// @param referredBy the referrer's name or e-mail as written, or empty
    /// @param referredByHeader the header of that column
    record Person(
            int line,
            List<String> cells,
            Contact facts,
            @Nullable LocalDate lastContact,
            String referredBy,
            String referredByHeader,
            List<Remark> remarks)
            implements Draft {
        /// Keeps its own copies.
        public Person {
            cells = List.copyOf(cells);
            remarks = List.copyOf(remarks);
        }
    }

    /// A row without anything in it.
    record Empty(int line) implements Draft {}

    /// A row that cannot become a person.
    ///
    /// @param header the column that is to blame, or empty
    record Refused(int line, List<String> cells, Reason reason, String header) implements Draft {
        /// Keeps its own copy.
        public Refused {
            cells = List.copyOf(cells);
        }
    }

    /// Why a row is rejected.
    enum Reason {
        /// Neither name, organisation, e-mail nor phone.
        NO_PERSON,
        /// A text longer than the book keeps.
        TOO_LONG,
        /// A visiting card that cannot be read.
        BROKEN_CARD
    }
}
