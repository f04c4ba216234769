package org.vouchbook.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.exchange.Draft;
import org.vouchbook.exchange.DraftOptions;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.SheetDrafts;
import org.vouchbook.exchange.SourceFile;
import org.vouchbook.storage.BookFolder;
import org.vouchbook.storage.BookOpener;
import org.vouchbook.workspace.Imports;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/// A file of people brought in, beside the rows that this leaves in the book put there by plain batches.
final class ImportBenchmark {
    /// The first runs warm the machine up; so many rows do that in their first run.
    private static final int WARM_UPS = 2;

    /// Medians in milliseconds, and of the ratios of each run.
    record Ratio(int rows, double whole, double raw, double ratio) {
        void print(double goal) {
            Measure.line(String.format(
                    Locale.ROOT,
                    "%-52s median %8.2f ms   raw batched insert %8.2f ms   ratio %.2f   goal %.0f   %s",
                    "import of " + rows + " rows: read, match, check, write, log",
                    whole,
                    raw,
                    ratio,
                    goal,
                    ratio <= goal ? "ok" : "MISSED"));
        }
    }

    private ImportBenchmark() {}

    static Ratio run(Path folder, List<Contact> contacts, int runs) {
        byte[] file = csv(contacts);
        var ratios = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var raw = new ArrayList<Double>();
        int warmUps = contacts.size() > 20_000 ? 0 : WARM_UPS;
        for (int run = 0; run < warmUps + runs; run++) {
            double ours = importing(folder.resolve("import" + run), file);
            double plain = inserting(folder.resolve("raw" + run), contacts);
            if (run >= warmUps) {
                whole.add(ours);
                raw.add(plain);
                ratios.add(ours / plain);
            }
        }
        return new Ratio(contacts.size(), median(whole), median(raw), median(ratios));
    }

    private static double importing(Path folder, byte[] file) {
        try (var workspace = Workspace.open(folder, Clock.systemUTC())) {
            var imports = new Imports(workspace);
            long start = Measure.now();
            var reading = (Reading.Table) SourceFile.read("people.csv", file, SourceFile.Choice.DETECT);
            var options = new DraftOptions(ContactKind.PROSPECT, workspace.today(), Locale.ENGLISH);
            List<Draft> drafts = SheetDrafts.of(reading.sheet(), Mapping.guess(reading.sheet()), options);
            var plan = imports.plan(drafts, KnownChoice.COMPLETE);
            imports.apply(plan, Progress.unwatched());
            return (Measure.now() - start) / 1e6;
        }
    }

    /// The same people and their lines of the log into the same tables, with nothing around it.
    private static double inserting(Path folder, List<Contact> contacts) {
        try (var database = new BookOpener(new BookFolder(folder), Clock.systemUTC()).open()) {
            List<String> lines = contacts.stream()
                    .map(JsonMapper.shared()::writeValueAsString)
                    .toList();
            long start = Measure.now();
            database.write(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, ?, NULL,"
                                + " NULL, ?, FALSE, ?, '')")) {
                    for (Contact c : contacts) {
                        bind(insert, c);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "INSERT INTO change_set VALUES (1, 'change.imported', ARRAY[], LOCALTIMESTAMP, 'DONE')");
                }
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO change_edit VALUES (1, ?, 'contact', ?, ?, NULL, ?)")) {
                    for (int i = 0; i < lines.size(); i++) {
                        insert.setInt(1, i);
                        insert.setLong(2, contacts.get(i).id());
                        insert.setLong(3, contacts.get(i).id());
                        insert.setString(4, lines.get(i));
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                }
            });
            return (Measure.now() - start) / 1e6;
        }
    }

    private static void bind(PreparedStatement insert, Contact c) throws SQLException {
        insert.setLong(1, c.id());
        insert.setString(2, c.givenName());
        insert.setString(3, c.familyName());
        insert.setString(4, c.organisation());
        insert.setString(5, c.role());
        insert.setString(6, c.kind().name());
        insert.setString(7, c.origin().name());
        insert.setObject(8, c.emails().stream().map(e -> "\t" + e.value()).toArray(String[]::new));
        insert.setObject(9, c.phones().stream().map(e -> "\t" + e.value()).toArray(String[]::new));
        insert.setString(10, c.address());
        insert.setString(11, c.website());
        insert.setObject(12, c.tags().toArray(String[]::new));
        insert.setString(13, c.likes());
        insert.setString(14, c.howMet());
        insert.setString(15, c.notes());
        insert.setObject(16, c.created());
    }

    private static byte[] csv(List<Contact> contacts) {
        var text = new StringBuilder("First name,Last name,Company,Job title,E-mail,Phone,Notes\n");
        int n = 0;
        for (Contact c : contacts) {
            // A number keeps namesakes apart, so that every row is a new person.
            text.append(String.join(
                    ",",
                    quoted(c.givenName()),
                    quoted(c.familyName() + " " + n),
                    quoted(c.organisation()),
                    quoted(c.role()),
                    "p" + n++ + "@many.example",
                    quoted(c.phones().isEmpty() ? "" : c.phones().getFirst().value()),
                    quoted(c.notes())));
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
