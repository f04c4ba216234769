package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the header of a table: behind notes that stand before it, or none at all.
final class HeaderRow {
    private static final int LOOKED_AT = 30;

    private HeaderRow() {}

    static Sheet split(List<SheetRow> rows, Encoding encoding, Delimiter delimiter) {
        int at = find(rows);
        int width = width(rows);
        if (at < 0) {
            int first = firstFilled(rows);
            List<SheetRow> body = rows.subList(first, rows.size());
            int skipped = body.isEmpty() ? 0 : body.getFirst().line() - 1;
            return new Sheet(Collections.nCopies(width, ""), false, body, encoding, delimiter, skipped);
        }
        var headers = new ArrayList<String>();
        for (String cell : rows.get(at).cells()) {
            headers.add(CellGuard.unguard(cell).strip());
        }
        List<SheetRow> body = rows.subList(at + 1, rows.size());
        return new Sheet(headers, true, body, encoding, delimiter, rows.get(at).line() - 1);
    }

    private static int find(List<SheetRow> rows) {
        int best = -1;
        int bestKnown = 1;
        int end = Math.min(rows.size(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            SheetRow row = rows.get(i);
            int known = looksLikeData(row) ? 0 : known(row);
            // One known word may be chance in a wide table; alone on its line it is a list of one column.
            if (known > bestKnown || (known == 1 && best < 0 && row.cells().size() <= 2 && i == 0)) {
                best = i;
                bestKnown = Math.max(known, bestKnown);
            }
        }
        int first = firstFilled(rows);
        boolean unknownWords = best < 0
                && rows.size() > first + 1
                && rows.get(first).cells().size() > 1
                && rows.get(first).cells().stream().noneMatch(String::isBlank)
                && !looksLikeData(rows.get(first))
                && rows.subList(first + 1, Math.min(rows.size(), LOOKED_AT)).stream()
                        .anyMatch(HeaderRow::looksLikeData);
        return unknownWords ? first : best;
    }

    private static int known(SheetRow row) {
        return (int) row.cells().stream()
                .filter(c -> c.length() < 60 && HeaderWords.target(c) != null)
                .count();
    }

    // A header holds no address and no number of more than a few digits.
    private static boolean looksLikeData(SheetRow row) {
        return row.cells().stream()
                .anyMatch(c -> Points.isEmail(c.strip()) || Fold.digits(c).length() >= 5);
    }

    private static int firstFilled(List<SheetRow> rows) {
        int i = 0;
        while (i < rows.size() && rows.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static int width(List<SheetRow> rows) {
        return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
