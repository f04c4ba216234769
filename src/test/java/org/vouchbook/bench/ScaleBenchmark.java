package org.vouchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.workspace.Workspace;

/// The same actions on books of growing size, with ten interactions to a contact and a referral to two, and the same
/// data in SQLite beside. A spreadsheet program stands beside, too, where one is installed.
final class ScaleBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    private ScaleBenchmark() {}

    /// Prints the table.
    ///
    /// @param args the sizes, in contacts; 1,000, 10,000 and 100,000 when nothing is said. What is no number is a
    /// folder in which the filled books are kept for the next time
    public static void main(String[] args) throws Exception {
        List<Integer> asked = Arrays.stream(args)
                .filter(ScaleBenchmark::isNumber)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        List<Integer> sizes = asked.isEmpty() ? SIZES : asked;
        Optional<Path> kept =
                Arrays.stream(args).filter(arg -> !isNumber(arg)).findFirst().map(Path::of);
        var curve = new Curve();
        Measure.line(Measure.PROCESSOR ? "processor time of the working thread" : "time that passes");
        for (int size : sizes) {
            Measure.line("… " + size + " contacts");
            Path folder = Files.createTempDirectory("vouchbook-scale");
            fill(kept.orElse(folder).resolve(size + " contacts"), folder.resolve("book"), size);
            run(folder, size, curve);
            FileTree.delete(folder);
            // The largest book takes a while: what is known until then is told.
            print(sizes.subList(0, sizes.indexOf(size) + 1), curve);
        }
        System.exit(0);
    }

    private static void print(List<Integer> sizes, Curve curve) {
        Measure.line("| what, in ms unless it says otherwise | "
                + sizes.stream().map(s -> String.format(Locale.ROOT, "%,d", s)).collect(Collectors.joining(" | "))
                + " | growth against n log n | goal for the largest |");
        Measure.line("| --- ".repeat(sizes.size() + 3) + "|");
        curve.table().forEach(Measure::line);
    }

    private static boolean isNumber(String arg) {
        return arg.chars().allMatch(Character::isDigit);
    }

    /// What is measured changes the book: it happens to a copy.
    private static void fill(Path filled, Path book, int size) throws IOException {
        long start = System.nanoTime();
        BigBook.make(filled, Clock.systemUTC(), size, size * 10, size / 2);
        Measure.line("  filled in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        FileTree.copy(filled, book);
    }

    private static void run(Path folder, int size, Curve curve) throws Exception {
        Path book = folder.resolve("book");
        try (var workspace = Workspace.open(book, Clock.systemUTC())) {
            new ScaleOfReading(workspace, BigBook.people(workspace), curve).run();
        }
        new ScaleFromNothing(book, size, curve).run();
        try (var workspace = Workspace.open(book, Clock.systemUTC())) {
            List<Contact> contacts = BigBook.people(workspace);
            new ScaleOfFiles(workspace, folder, size, curve).run();
            if (SqlitePeer.isThere()) {
                try (var sqlite = new SqlitePeer(folder.resolve("peer.sqlite"))) {
                    sqlite.run(workspace, contacts, curve);
                }
            } else {
                Measure.line("SQLite is left out: its driver comes with -Pscale");
            }
            ImportBenchmark.Ratio imported = ImportBenchmark.run(folder, contacts, size > 20_000 ? 2 : 7);
            curve.note("import of as many rows", 0, size, imported.whole());
            curve.note("– times raw batches of the same rows", 3, size, imported.ratio());
        }
    }
}
