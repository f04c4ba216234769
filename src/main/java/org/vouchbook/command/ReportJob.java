package org.vouchbook.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.report.BoardReport;
import org.vouchbook.report.ClientList;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.board.BoardExport;
import org.vouchbook.ui.board.BoardExtract;
import org.vouchbook.ui.clients.ListSheet;
import org.vouchbook.ui.clients.ShownPeople;
import org.vouchbook.workspace.Board;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Workspace;

/// Prints the whole of a list.
record ReportJob(Workspace workspace, Settings settings, Locale locale, PrintStream out) {
    Exit run(Command.Report.Kind kind, Path file) throws IOException {
        Setting setting = Printing.setting(workspace, settings, locale);
        int count = switch (kind) {
            case PEOPLE -> people(file, setting);
            case REFERRALS -> referrals(file, setting);
        };
        out.println(Messages.of("command.written", file, count));
        return Exit.DONE;
    }

    private int people(Path file, Setting setting) throws IOException {
        ShownPeople people = ExportJob.everybody(workspace, locale);
        ClientList.Input input = ListSheet.pdf(people, workspace.today(), locale);
        WholeFile.write(file, stream -> ClientList.write(input, setting, stream));
        return people.rows().size();
    }

    private int referrals(Path file, Setting setting) throws IOException {
        List<Board.Card> cards = new Referrals(workspace).board().cards();
        BoardReport.Input input = BoardExport.printed(new BoardExtract("", cards));
        WholeFile.write(file, stream -> BoardReport.write(input, setting, stream));
        return cards.size();
    }
}
