package org.vouchbook.ui.figures;

import java.util.List;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.report.FiguresReport;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Writes a part for a spreadsheet or on paper.
record FiguresExport(Session session, SaveFile save) {
    void csv(FigurePart part) {
        byte[] bytes = CsvExport.bytes(part.headers(), part.csv(), session.locale());
        save.save(name(part), "csv", out -> out.write(bytes));
    }

    void pdf(FigurePart part) {
        Setting setting = Printing.setting(session);
        List<FiguresReport.Sheet> sheets = printed(part);
        save.save(name(part), "pdf", out -> FiguresReport.write(part.title(), part.why(), sheets, setting, out));
    }

    static List<FiguresReport.Sheet> printed(FigurePart part) {
        return part.sheets().stream()
                .map(sheet -> new FiguresReport.Sheet(
                        sheet.title(),
                        sheet.heads().stream().map(Sheet.Head::printed).toList(),
                        sheet.lines().stream().map(Sheet.Line::cells).toList(),
                        sheet.none()))
                .toList();
    }

    private String name(FigurePart part) {
        return part.title() + " " + session.workspace().today();
    }
}
