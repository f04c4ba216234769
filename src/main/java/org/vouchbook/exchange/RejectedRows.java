package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vouchbook.exchange.CsvExport.Cell;

/// The rejected rows as a file: as they stood, with the reason of each, to be mended and read again.
public final class RejectedRows {
    private RejectedRows() {}

    /// The file's bytes.
    ///
    /// @param headers of the file that was read; none for visiting cards
    /// @param reasonHeader the header of the reasons' column, which is the first
    /// @param words tells a rejected row's reason
    public static byte[] csv(
            ImportPlan plan,
            List<String> headers,
            String reasonHeader,
            Function<Verdict.Rejected, String> words,
            Locale locale) {
        var head = new ArrayList<>(List.of(reasonHeader));
        head.addAll(headers);
        var rows = new ArrayList<List<Cell>>();
        for (Verdict v : plan.verdicts()) {
            if (v instanceof Verdict.Rejected rejected) {
                var cells = new ArrayList<Cell>(List.of(Cell.of(words.apply(rejected))));
                rejected.cells().forEach(c -> cells.add(Cell.of(CellGuard.unguard(c))));
                rows.add(cells);
            }
        }
        return CsvExport.bytes(head, rows, locale);
    }
}
