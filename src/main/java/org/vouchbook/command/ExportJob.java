package org.vouchbook.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.ClientColumn;
import org.vouchbook.ui.clients.ListSheet;
import org.vouchbook.ui.clients.ShownPeople;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.WholeBook;
import org.vouchbook.workspace.Workspace;

/// Writes everybody into a file that a spreadsheet opens, or the whole book, and reads that back.
record ExportJob(Workspace workspace, Locale locale, PrintStream out, PrintStream err) {
    Exit run(Path file) throws IOException {
        return WholeBook.isNamed(file) ? book(file) : people(file);
    }

    /// The whole book; a book with a password leaves nothing that others could read.
    private Exit book(Path file) throws IOException {
        Keeping keeping = workspace.keeping();
        if (WholeBook.isPlain(file) && keeping.isSealed()) {
            err.println(Messages.of("command.sealed", file));
            return Exit.FAILED;
        }
        try (Keeping.Look look = keeping.look()) {
            WholeFile.write(file, stream -> {
                if (WholeBook.isPlain(file)) {
                    keeping.writeJson(look, stream);
                } else {
                    keeping.write(look, stream);
                }
            });
        }
        out.println(
                Messages.of("command.book_written", file, keeping.preview(file).people()));
        return Exit.DONE;
    }

    private Exit people(Path file) throws IOException {
        ShownPeople people = everybody(workspace, locale);
        WholeFile.write(file, stream -> stream.write(ListSheet.csv(people, locale)));
        out.println(Messages.of("command.written", file, people.rows().size()));
        return Exit.DONE;
    }

    /// All who are not archived, by name, with every column.
    static ShownPeople everybody(Workspace workspace, Locale locale) {
        var rows = new PeopleIndex(workspace, locale).load().select(PeopleFilter.NONE, PeopleSort.NAME, false);
        return new ShownPeople("", List.of(ClientColumn.values()), rows);
    }
}
