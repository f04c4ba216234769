package org.vouchbook.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;

/// Kills a writing process again and again, and looks what its book has kept. As a program: the number of kills, a
/// seed.
final class Kills {
    private static final List<String> WHAT =
            List.of("write", "write", "reopen", "backup", "upgrade", "password", "erase", "replace");

    private static final int REBUILT = 5;

    private final Path folder;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int steps;
    private long acknowledged;

    Kills(Path folder, long seed) {
        this.folder = folder;
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261126;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("kills");
        var all = new Kills(folder, seed);
        for (int n = 1; n <= kills; n++) {
            all.kill();
            if (n % 25 == 0 || n == kills) {
                out.println(n + " kills " + all.kinds + ", " + all.acknowledged + " changes acknowledged, faults "
                        + all.faults);
            }
        }
        if (!all.faults.isEmpty()) {
            throw new AssertionError(all.faults);
        }
    }

    List<String> faults() {
        return faults;
    }

    long acknowledged() {
        return acknowledged;
    }

    /// One writer, one kill, one look.
    void kill() throws IOException, InterruptedException {
        String what = WHAT.get(random.nextInt(WHAT.size()));
        kinds.merge(what, 1, Integer::sum);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        what,
                        String.valueOf(steps),
                        String.valueOf(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            if (said.readLine() == null) {
                faults.add("the writer did not start: " + what);
                return;
            }
            boolean whileOpening = random.nextInt(3) == 0;
            String first = whileOpening ? null : said.readLine();
            if (first != null) {
                lines.add(first);
            }
            if (writer.waitFor(random.nextInt(whileOpening ? 1500 : 700), TimeUnit.MILLISECONDS)) {
                faults.add("the writer ended by itself: " + what);
            }
            // By its handle: the process itself would close the pipe, in which the last words still are.
            writer.toHandle().destroyForcibly();
            var rest = new StringBuilder();
            for (int c = said.read(); c >= 0; c = said.read()) {
                rest.append((char) c);
            }
            // A line that was cut off is no word.
            for (int from = 0, to; (to = rest.indexOf("\n", from)) >= 0; from = to + 1) {
                lines.add(rest.substring(from, to));
            }
            writer.waitFor();
        } finally {
            writer.destroyForcibly();
        }
        acknowledged += lines.stream().filter(l -> !l.startsWith("eras")).count();
        if (what.equals("upgrade")) {
            steps++;
        }
        try {
            look(lines.stream().filter(l -> !l.startsWith("eras")).toList(), what);
            if (what.equals("erase")) {
                new Erased(folder, KilledWriter.migrations(steps)).look(lines).forEach(faults::add);
            }
            rebuild(what);
        } catch (BookException | IOException e) {
            faults.add("the book does not open after " + what + ": " + e.getMessage());
        }
    }

    private void look(List<String> lines, String what) {
        BookFolder book = KilledWriter.unlocked(folder);
        var opener = new BookOpener(book, OpenBook.CLOCK, KilledWriter.migrations(steps));
        try (Database database = opener.open()) {
            opener.repair().ifPresent(r -> faults.add("mended after " + what + ": " + r));
            long number = database.read(Meta::lastChange);
            Sums sums = database.read(c -> Sums.of(c, Schema.of(c)));
            if (!sums.equals(sumsAt(database, number))) {
                faults.add("half applied after " + what);
            }
            if (!lines.isEmpty()) {
                String[] last = lines.getLast().split(" ", -1);
                long said = Long.parseLong(last[0]);
                if (number < said) {
                    faults.add("missing after " + what + ": " + said + " was acknowledged, " + number + " is there");
                }
                Sums then = sumsAt(database, said);
                if (number == said && then != null && !last[1].equals(String.valueOf(then.hashCode()))) {
                    faults.add("another state than acknowledged after " + what);
                }
            }
        }
    }

    /// Sometimes the database is lost as well.
    private void rebuild(String what) throws IOException {
        if (random.nextInt(REBUILT) > 0) {
            return;
        }
        BookFolder book = KilledWriter.unlocked(folder);
        Sums before = sums(book);
        Files.delete(book.file());
        if (!sums(book).equals(before)) {
            faults.add("rebuilt otherwise after " + what);
        }
    }

    private Sums sums(BookFolder book) {
        try (Database database = new BookOpener(book, OpenBook.CLOCK, KilledWriter.migrations(steps)).open()) {
            return database.read(c -> Sums.of(c, Schema.of(c)));
        }
    }

    private static @Nullable Sums sumsAt(Database database, long number) {
        try {
            return Objects.requireNonNull(database.journal()).sumsAt(number);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
