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
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.Workspace;

/// Writes everybody into a file that a spreadsheet opens.
record ExportJob(Workspace workspace, Locale locale, PrintStream out) {
    Exit run(Path file) throws IOException {
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
