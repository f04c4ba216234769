package org.vouchbook.ui.figures;

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
        save.save(name(part), "pdf", out -> FiguresReport.write(printed(part), setting, out));
    }

    static FiguresReport.Input printed(FigurePart part) {
        return new FiguresReport.Input(
                part.title(),
                part.why(),
                part.said(),
                part.bars().stream()
                        .map(bars -> new FiguresReport.Bars(
                                bars.title(),
                                bars.bars().stream()
                                        .map(b -> new FiguresReport.Bar(b.label(), b.share(), b.value()))
                                        .toList()))
                        .toList(),
                part.sheets().stream().map(FiguresExport::printed).toList());
    }

    private static FiguresReport.Sheet printed(Sheet sheet) {
        return new FiguresReport.Sheet(
                sheet.title(),
                sheet.heads().stream().map(Sheet.Head::printed).toList(),
                sheet.lines().stream().map(Sheet.Line::cells).toList(),
                sheet.none());
    }

    private String name(FigurePart part) {
        String what = part.source().isEmpty() ? part.title() : part.title() + " " + part.source();
        return what + " " + session.workspace().today();
    }
}
