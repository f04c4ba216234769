package org.vouchbook.ui.imports;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.Remark;
import org.vouchbook.exchange.Sheet;
import org.vouchbook.exchange.Summary;
import org.vouchbook.exchange.Verdict;
import org.vouchbook.ui.Messages;

/// What an import says, in words.
public final class ImportWords {
    private ImportWords() {}

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.New _ -> Messages.of("import.verdict.new");
            case Verdict.Known known -> known(known);
            case Verdict.Empty _ -> Messages.of("import.verdict.empty");
            case Verdict.Rejected rejected -> rejected(rejected);
        };
    }

    public static String rejected(Verdict.Rejected rejected) {
        String reason = Messages.of("import.reason.", rejected.reason());
        return rejected.header().isEmpty() ? reason : rejected.header() + ": " + reason;
    }

    static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.New fresh -> fresh.name();
            case Verdict.Known known -> known.name();
            case Verdict.Empty _ -> "";
            case Verdict.Rejected rejected ->
                shortened(String.join(
                        " · ",
                        rejected.cells().stream().filter(c -> !c.isBlank()).toList()));
        };
    }

    static String remarks(Verdict verdict) {
        List<Remark> remarks = switch (verdict) {
            case Verdict.New fresh -> fresh.remarks();
            case Verdict.Known known -> known.remarks();
            default -> List.of();
        };
        return String.join(" ", remarks.stream().map(ImportWords::remark).toList());
    }

    /// What came of a file, or would.
    public static String summary(Summary summary, boolean done) {
        var parts = new ArrayList<String>();
        parts.add(Messages.of(done ? "import.done.added" : "import.will.add", summary.added()));
        add(parts, "import.sum.known", summary.known());
        add(parts, "import.sum.completed", summary.completed());
        add(parts, "import.sum.referrals", summary.referrals());
        add(parts, "import.sum.rejected", summary.rejected());
        add(parts, "import.sum.empty", summary.empty());
        add(parts, "import.sum.remarks", summary.remarks());
        return String.join(" · ", parts);
    }

    /// How the file was understood.
    public static String reading(Reading reading) {
        return switch (reading) {
            case Reading.Table table -> sheet(table.sheet());
            case Reading.Cards cards ->
                Messages.of("import.read.cards", cards.cards().size());
            case Reading.Refused refused -> Messages.of("import.refused.", refused.reason());
        };
    }

    private static String sheet(Sheet sheet) {
        String rows = Messages.of(
                "import.read.rows", sheet.rows().size(), sheet.headers().size());
        String skipped = sheet.skippedLines() > 0 ? " " + Messages.of("import.read.skipped", sheet.skippedLines()) : "";
        return rows + (sheet.headed() ? "" : " " + Messages.of("import.read.headless")) + skipped;
    }

    private static String known(Verdict.Known known) {
        String why = Messages.of("import.why.", known.why());
        String base = known.earlierLine() > 0
                ? Messages.of("import.verdict.earlier", known.earlierLine(), why)
                : Messages.of("import.verdict.known", why);
        List<String> facts = known.completed().stream()
                .sorted()
                .map(f -> Messages.of("import.fact.", f))
                .toList();
        return facts.isEmpty() ? base : base + " " + Messages.of("import.verdict.completed", String.join(", ", facts));
    }

    private static String remark(Remark remark) {
        String what = Messages.of("import.remark.", remark.kind());
        String where = remark.header().isEmpty() ? "" : remark.header() + ": ";
        return remark.value().isEmpty() ? where + what : where + "“" + shortened(remark.value()) + "” " + what;
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Messages.of(key, count));
        }
    }

    /// Cells of a hostile file can be longer than any screen.
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
