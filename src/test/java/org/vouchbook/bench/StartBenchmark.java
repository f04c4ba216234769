package org.vouchbook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How fast the packaged program starts and how much memory it takes, beside a bare JavaFX window and a plain table of
/// people on the same run-time image with the same options and caches of their own; taken in turns, in one run. Needs
/// the package built before (`mvn -Pdist package`, Linux) and a display.
final class StartBenchmark {
    private static final int STARTS = 15;
    private static final Path IMAGE =
            Path.of("target/dist/work/image/vouchbook").toAbsolutePath();
    private static final Path WORK = Path.of("target/bench").toAbsolutePath();
    private static final String BARE = "bare window";
    private static final String TABLE = "plain table";
    private static final String SMALL = "1,000 contacts";
    private static final String LARGE = "100,000 contacts";

    private StartBenchmark() {}

    /// Makes the books that are missing, starts each program in turns, and prints a line for each.
    ///
    /// @param args how many starts of each; 15 when nothing is said
    public static void main(String[] args) throws Exception {
        int starts = args.length == 0 ? STARTS : Integer.parseInt(args[0]);
        // What an earlier run looked at last, all pages for the memory, is not what is measured: the day is.
        Files.deleteIfExists(WORK.resolve("data/settings.json"));
        book("small", 1_000, 20_000, 500);
        book("large", 100_000, 200_000, 20_000);
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Path peers = peers();
        programs.put(BARE, peer(peers, BareWindow.class));
        programs.put(TABLE, peer(peers, PlainTable.class, people().toString()));
        String app = IMAGE.resolve("bin/vouchbook").toString();
        programs.put(SMALL, List.of(app, "--book", WORK.resolve("small").toString()));
        programs.put(LARGE, List.of(app, "--book", WORK.resolve("large").toString()));
        Map<String, List<Started>> results = new LinkedHashMap<>();
        for (int i = -1; i < starts; i++) { // the first of each is not counted
            for (var program : programs.entrySet()) {
                Started started = Started.of(program.getValue(), rehearsal("start"));
                if (i >= 0) {
                    results.computeIfAbsent(program.getKey(), _ -> new ArrayList<>())
                            .add(started);
                }
            }
        }
        print(results);
        memory("sample book", List.of(app), 250);
        memory(LARGE, programs.getOrDefault(LARGE, List.of()), 500);
    }

    private static void print(Map<String, List<Started>> results) {
        double bare = usable(results.getOrDefault(BARE, List.of()));
        results.forEach((what, all) -> {
            double ratio = usable(all) / bare;
            double goal = what.equals(SMALL) ? 1.5 : what.equals(LARGE) ? 1.8 : Double.POSITIVE_INFINITY;
            Measure.line(String.format(
                    Locale.ROOT,
                    "%-18s %d starts: usable %5.0f ms (%4.2f of the bare window%s)   everything read %5.0f ms",
                    what,
                    all.size(),
                    usable(all),
                    ratio,
                    goal == Double.POSITIVE_INFINITY
                            ? ""
                            : String.format(Locale.ROOT, ", goal %3.1f, %s", goal, ratio <= goal ? "ok" : "MISSED"),
                    median(all.stream().map(Started::settled))));
        });
    }

    /// The most memory after every page was seen.
    private static void memory(String what, List<String> command, double goal) throws Exception {
        double peak = Started.of(command, rehearsal("pages")).peak();
        Measure.line(String.format(
                Locale.ROOT,
                "%-18s every page seen: at most %4.0f MB (goal %3.0f, %s)",
                what,
                peak,
                goal,
                peak <= goal ? "ok" : "MISSED"));
    }

    private static double usable(List<Started> all) {
        return median(all.stream().map(Started::usable));
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String rehearsal(String kind) {
        return "-Dvouchbook.data=" + WORK.resolve("data") + " -Dvouchbook.rehearsal=" + kind;
    }

    /// The people of the small book where nobody else opens them.
    private static Path people() throws IOException {
        Path copy = WORK.resolve("people.mv.db");
        Files.copy(WORK.resolve("small/book.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        return WORK.resolve("people");
    }

    /// The windows to compare with as a jar, because a cache serves jars only.
    private static Path peers() throws IOException {
        Path jar = WORK.resolve("peers.jar");
        Path classes = Path.of(BareWindow.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var words = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        try (Stream<Path> files = Files.list(classes.resolve("org/vouchbook/bench"))) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*/(BareWindow|PlainTable).*"))
                    .forEach(file -> words.addAll(List.of("-C", classes.toString(), file)));
        }
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, words.toArray(String[]::new));
        return jar;
    }

    /// How to start one of them, with a cache.
    private static List<String> peer(Path jar, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path cache = WORK.resolve(main.getSimpleName() + ".aot");
        // Learnt as the program's is.
        Started.of(command(jar, main, "-XX:AOTCacheOutput=" + cache, arguments), "-XX:TieredStopAtLevel=1");
        return command(jar, main, "-XX:AOTCache=" + cache, arguments);
    }

    private static List<String> command(Path jar, Class<?> main, String option, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        if (!hasGraphicsCard()) {
            command.addAll(List.of("env", "GDK_GL=disable"));
        }
        command.add(IMAGE.resolve("runtime/bin/java").toString());
        command.add("@" + IMAGE.resolve("app/jvm.args"));
        command.add("-XX:+UseTransparentHugePages");
        if (!hasGraphicsCard()) {
            command.addAll(List.of("-Dprism.order=sw", "-Dprism.disableRegionCaching=true"));
        }
        try (Stream<Path> libraries = Files.list(IMAGE.resolve("app"))) {
            String path = Stream.concat(Stream.of(jar), libraries.sorted())
                    .map(Path::toString)
                    .filter(file -> file.matches(".*(peers|atlantafx-base.*|h2-.*|vouchbook-.*)\\.jar"))
                    .collect(Collectors.joining(File.pathSeparator));
            command.addAll(List.of(option, "-cp", path, main.getName()));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /// As the program's own start script asks.
    private static boolean hasGraphicsCard() {
        return Stream.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg").anyMatch(device -> Files.exists(Path.of(device)));
    }

    /// Makes a book once; it is kept for the next run.
    private static void book(String name, int contacts, int interactions, int referrals) throws IOException {
        BigBook.make(WORK.resolve(name), Clock.system(ZoneId.systemDefault()), contacts, interactions, referrals);
    }
}
