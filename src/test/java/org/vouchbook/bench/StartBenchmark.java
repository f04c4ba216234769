package org.vouchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// How fast the packaged program starts and how much memory it takes, beside a bare JavaFX window on the same run-time
/// image with the same options and a cache of its own; taken in turns, in one run. Needs the package built before (`mvn
/// -Pdist package`, Linux) and a display.
final class StartBenchmark {
    private static final int STARTS = 15;
    private static final Path IMAGE =
            Path.of("target/dist/work/image/vouchbook").toAbsolutePath();
    private static final Path WORK = Path.of("target/bench").toAbsolutePath();
    private static final String BARE = "bare window";
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
        programs.put(BARE, bare());
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
            double goal = what.equals(SMALL) ? 1.5 : what.equals(LARGE) ? 1.8 : 1;
            Measure.line(String.format(
                    Locale.ROOT,
                    "%-18s %d starts: usable %5.0f ms (%4.2f of the bare window, goal %3.1f, %s)   everything read"
                            + " %5.0f ms",
                    what,
                    all.size(),
                    usable(all),
                    ratio,
                    goal,
                    ratio <= goal ? "ok" : "MISSED",
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

    /// The bare window as a jar, because a cache serves jars only, and its cache.
    private static List<String> bare() throws IOException, InterruptedException {
        Path jar = WORK.resolve("bare.jar");
        Path cache = WORK.resolve("bare.aot");
        String classes = BareWindow.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String name = BareWindow.class.getName().replace('.', '/');
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes,
                        name + ".class",
                        "-C",
                        classes,
                        name + "$1.class");
        Started.of(bare(jar, "-XX:AOTCacheOutput=" + cache), "-XX:TieredStopAtLevel=1"); // as the program's is learnt
        return bare(jar, "-XX:AOTCache=" + cache);
    }

    private static List<String> bare(Path jar, String option) {
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
        command.addAll(List.of(option, "-cp", jar.toString(), BareWindow.class.getName()));
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
