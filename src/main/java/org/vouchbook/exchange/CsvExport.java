package org.vouchbook.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;

/// Writes a list as CSV that a spreadsheet opens as it was meant: UTF-8 with its mark, and no text runs as a formula.
public final class CsvExport {
    private CsvExport() {}

    /// What a cell holds.
    public sealed interface Cell {
        /// Any text.
        record Words(String text) implements Cell {}

        /// A number, written with the locale's decimal separator and without grouping.
        record Amount(BigDecimal number) implements Cell {}

        /// A day, written as `2026-01-31`.
        record Day(LocalDate date) implements Cell {}

        /// Nothing.
        record Blank() implements Cell {}

        /// A text.
        static Cell of(String text) {
            return text.isEmpty() ? new Blank() : new Words(text);
        }

        /// A day, if there is one.
        static Cell of(@Nullable LocalDate day) {
            return day == null ? new Blank() : new Day(day);
        }

        /// A rating 0 to 10, if there is one, with one decimal: rounded as the screen and the paper round it.
        static Cell rating(@Nullable Double rating) {
            return rating == null
                    ? new Blank()
                    : new Amount(BigDecimal.valueOf(rating).setScale(1, RoundingMode.HALF_EVEN));
        }
    }

    /// The file's bytes: lines end with CR LF, cells are parted by a semicolon where the decimal separator is a comma.
    public static byte[] bytes(List<String> headers, List<List<Cell>> rows, Locale locale) {
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        var lines = new CsvLines(decimal == ',' ? ';' : ',');
        headers.forEach(header -> lines.cell(CellGuard.guard(header)));
        lines.end();
        for (List<Cell> row : rows) {
            row.forEach(cell -> lines.cell(written(cell, decimal)));
            lines.end();
        }
        return lines.bytes();
    }

    private static String written(Cell cell, char decimal) {
        return switch (cell) {
            case Cell.Words w -> CellGuard.guard(Text.unmarked(w.text()).replace("\u0000", ""));
            case Cell.Amount a -> a.number().toPlainString().replace('.', decimal);
            case Cell.Day d -> d.date().toString();
            case Cell.Blank b -> "";
        };
    }
}
