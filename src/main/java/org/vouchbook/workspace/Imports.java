package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.exchange.Book;
import org.vouchbook.exchange.Draft;
import org.vouchbook.exchange.ImportPlan;
import org.vouchbook.exchange.ImportRows;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Summary;
import org.vouchbook.storage.CardPlace;

/// Bringing people in from files: a plan first, then one change that is undone in one step.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Imports {
    private final Workspace workspace;

    /// Imports into an open book.
    public Imports(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What importing these drafts would do to the book as it is now.
    public ImportPlan plan(List<Draft> drafts, KnownChoice choice) {
        return ImportPlan.of(drafts, book(), choice);
    }

    /// Does it, unless it is stopped before the last record is written. A backup is for the caller to make before.
    ///
    /// @return how many records were written; empty when it was stopped: then the book is as it was
    public OptionalInt apply(ImportPlan plan, Progress progress) {
        List<Double> named = workspace.reader().placesIn(Stage.NAMED).stream()
                .map(CardPlace::position)
                .toList();
        List<Row> rows = ImportRows.of(
                plan,
                workspace.ids(),
                workspace.now(),
                workspace.today(),
                ColumnOrder.free(named, named.size()).orElseThrow());
        if (!progress.begin(Progress.Step.SAVING)) {
            return OptionalInt.empty();
        }
        try {
            workspace.commit(ChangeSet.put(label(plan.summary()), rows), new Written(progress, rows.size()));
            return OptionalInt.of(rows.size());
        } catch (Stopped e) {
            return OptionalInt.empty();
        }
    }

    /// Has the book take back what it has written.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Counts what the book has written, each row twice, as rows saved.
    private static final class Written implements IntConsumer {
        private final Progress progress;
        private final int rows;
        private int writes;

        private Written(Progress progress, int rows) {
            this.progress = progress;
            this.rows = rows;
        }

        @Override
        public void accept(int more) {
            writes += more;
            if (!progress.saved(writes / 2, rows)) {
                throw new Stopped();
            }
        }
    }

    private static ChangeLabel label(Summary done) {
        return done.added() == 0
                ? ChangeLabel.of("change.import_completed", String.valueOf(done.completed()))
                : ChangeLabel.of("change.imported", String.valueOf(done.added()));
    }

    private Book book() {
        var contacts = new ArrayList<Contact>();
        Map<Long, LocalDate> last = new HashMap<>();
        for (PersonFacts facts : workspace.reader().facts()) {
            contacts.add(facts.contact());
            if (facts.lastContact() != null) {
                last.put(facts.id(), facts.lastContact());
            }
        }
        return new Book(contacts, last, workspace.reader().referrals());
    }
}
