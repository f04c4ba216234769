package org.vouchbook.ui.figures;

import java.util.List;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;

/// A part of the window: what it is for, its tables, and its lines for a spreadsheet.
record FigurePart(
        FigureKind kind, String title, String why, List<Sheet> sheets, List<String> headers, List<List<Cell>> csv) {
    boolean isEmpty() {
        return csv.isEmpty();
    }
}
