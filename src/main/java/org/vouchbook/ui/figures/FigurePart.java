package org.vouchbook.ui.figures;

import java.util.List;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;

/// A part of the window: what it is for, what it says in a sentence, what is drawn, its tables, and its lines for a
/// spreadsheet.
///
/// @param said the one sentence that matters most; may be empty
/// @param source whose figures they are, for the name of a file; empty: everybody's
record FigurePart(
        FigureKind kind,
        String why,
        String said,
        List<Bars> bars,
        List<Sheet> sheets,
        List<String> headers,
        List<List<Cell>> csv,
        String source) {
    /// Bars below each other, under a title.
    record Bars(String title, List<Bar> bars) {}

    /// A bar.
    ///
    /// @param share of the longest one that could be, 0 to 1
    /// @param value what stands beside it
    record Bar(String label, double share, String value) {}

    /// A part of everybody.
    FigurePart(
            FigureKind kind,
            String why,
            String said,
            List<Bars> bars,
            List<Sheet> sheets,
            List<String> headers,
            List<List<Cell>> csv) {
        this(kind, why, said, bars, sheets, headers, csv, "");
    }

    /// A part of tables only.
    FigurePart(FigureKind kind, String why, List<Sheet> sheets, List<String> headers, List<List<Cell>> csv) {
        this(kind, why, "", List.of(), sheets, headers, csv);
    }

    static String title(FigureKind kind) {
        return Messages.of("figures.tab.", kind);
    }

    /// The same part, saying that it is of one source of referrals only.
    FigurePart only(ContactKind of) {
        String from = Messages.of("figures.from_kind.", of);
        return new FigurePart(
                kind, Messages.of("figures.only.", of) + " " + why, said, bars, sheets, headers, csv, from);
    }

    String title() {
        return title(kind);
    }

    boolean isEmpty() {
        return csv.isEmpty();
    }
}
