package org.vouchbook.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.exchange.CardDrafts;
import org.vouchbook.exchange.Draft;
import org.vouchbook.exchange.DraftOptions;
import org.vouchbook.exchange.ImportPlan;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.SheetDrafts;
import org.vouchbook.exchange.SourceFile;
import org.vouchbook.exchange.Verdict;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.imports.ImportWords;
import org.vouchbook.workspace.Imports;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.WholeBook;
import org.vouchbook.workspace.Workspace;

/// Brings files of people in as the import window does when nothing is changed in it: one change a file. A file with a
/// whole book takes the place of everything; a backup is made first.
record ImportJob(Supplier<Workspace> opening, Locale locale, Console console) {
    Exit run(List<Path> files) throws IOException {
        Exit exit = Exit.DONE;
        for (Path file : files) {
            if (WholeBook.isNamed(file)) {
                takePlace(file);
            } else if (!bring(file)) {
                exit = Exit.PARTLY;
            }
        }
        return exit;
    }

    /// What takes the place of a book does so when that is closed.
    private void takePlace(Path file) {
        try (Workspace workspace = opening.get()) {
            read(workspace.keeping(), file);
        }
        try (Workspace workspace = opening.get()) {
            int people = new PeopleIndex(workspace, locale).load().rows().size();
            console.out().println(Messages.of("command.book_read", file, people));
        }
    }

    /// Whether all of the file is in the book now.
    private boolean bring(Path file) throws IOException {
        Reading reading = SourceFile.read(file, SourceFile.Choice.DETECT);
        try (Workspace workspace = opening.get()) {
            var options = new DraftOptions(ContactKind.PROSPECT, workspace.today(), locale);
            return switch (reading) {
                case Reading.Refused _ -> {
                    console.err().println(Messages.of("command.of_file", file, ImportWords.reading(reading)));
                    yield false;
                }
                case Reading.Table table ->
                    apply(workspace, file, SheetDrafts.of(table.sheet(), Mapping.guess(table.sheet()), options));
                case Reading.Cards cards -> apply(workspace, file, CardDrafts.of(cards, options));
            };
        }
    }

    private void read(Keeping keeping, Path file) {
        try {
            keeping.read(file);
        } catch (BookException e) {
            String words = console.filePassword();
            if (e.fault() != Fault.SEALED || words.isEmpty() || !keeping.unlock(file, words)) {
                throw e;
            }
            keeping.read(file);
        }
    }

    private boolean apply(Workspace workspace, Path file, List<Draft> drafts) {
        var imports = new Imports(workspace);
        workspace.keeping().save(SavedState.Reason.BEFORE_IMPORT);
        ImportPlan plan = imports.plan(drafts, KnownChoice.COMPLETE);
        imports.apply(plan, Progress.unwatched());
        console.out().println(Messages.of("command.of_file", file, ImportWords.summary(plan.summary(), true)));
        for (Verdict verdict : plan.verdicts()) {
            if (verdict instanceof Verdict.Rejected rejected) {
                console.err()
                        .println(Messages.of("command.of_line", file, rejected.line(), ImportWords.rejected(rejected)));
            }
        }
        return plan.summary().rejected() == 0;
    }
}
