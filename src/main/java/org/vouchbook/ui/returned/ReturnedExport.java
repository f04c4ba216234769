package org.vouchbook.ui.returned;

import java.util.List;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.report.ReturnedReport;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Returns.Line;

/// Writes the list of those who came back, for a spreadsheet or on paper.
public final class ReturnedExport {
    private static final List<String> HEADERS = List.of(
            "returned.who",
            "returned.organisation",
            "returned.from",
            "returned.ended",
            "returned.named",
            "returned.when",
            "returned.level",
            "returned.stage",
            "returned.value",
            "returned.currency");

    private final Session session;
    private final SaveFile save;

    /// Of an open book.
    public ReturnedExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    void csv(List<Line> lines) {
        byte[] bytes = csv(session, lines);
        save.save(name(), "csv", out -> out.write(bytes));
    }

    void pdf(List<Line> lines, ReturnedWords words) {
        Setting setting = Printing.setting(session);
        List<ReturnedReport.Line> printed = printed(lines, words);
        save.save(name(), "pdf", out -> ReturnedReport.write(printed, setting, out));
    }

    static byte[] csv(Session session, List<Line> lines) {
        List<String> headers = HEADERS.stream().map(Messages::of).toList();
        return CsvExport.bytes(headers, lines.stream().map(ReturnedExport::row).toList(), session.locale());
    }

    static List<ReturnedReport.Line> printed(List<Line> lines, ReturnedWords words) {
        return lines.stream()
                .map(l -> new ReturnedReport.Line(
                        l.who().displayName(),
                        ReturnedWords.cause(l),
                        words.ended(l),
                        l.prospect().displayName(),
                        words.named(l),
                        words.outcome(l)))
                .toList();
    }

    private static List<Cell> row(Line line) {
        var referral = line.returned().referral();
        var value = referral.value();
        return List.of(
                Cell.of(line.who().displayName()),
                Cell.of(line.who().organisation()),
                Cell.of(ReturnedWords.cause(line)),
                new Cell.Day(line.returned().way().ended().orElseThrow()),
                Cell.of(line.prospect().displayName()),
                new Cell.Day(referral.date()),
                Cell.of(Messages.of("level.", referral.level())),
                Cell.of(Messages.of("stage.", referral.stage())),
                value == null ? new Cell.Blank() : new Cell.Amount(value.amount()),
                Cell.of(value == null ? "" : value.currency().getCurrencyCode()));
    }

    private String name() {
        return Messages.of("returned.title") + " " + session.workspace().today();
    }
}
