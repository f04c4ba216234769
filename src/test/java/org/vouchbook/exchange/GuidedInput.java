package org.vouchbook.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchbook.storage.HostileBooks;

/// Hostile files that are guided by what they reach in our readers and in the libraries under them, and watched for
/// program starts, foreign classes and paths out of the folder: Jazzer, one reader of [HostileInput#readers] after the
/// other, each in a process of its own; backups are made around their content.
///
/// As a program: how many files a reader gets, how long that takes at most, in seconds, and which readers by number;
/// nothing: all of them.
public final class GuidedInput {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final String KIND = "guided.reader";
    private static final HostileInput.Eater EATER;
    private static final HostileInput.Source SEEDS;
    private static final String NAME;
    private static final int COUNT;

    static {
        try {
            List<HostileInput.Reader> readers = HostileInput.readers();
            COUNT = readers.size() + 1;
            int kind = Integer.getInteger(KIND, 0);
            if (kind < readers.size()) {
                EATER = readers.get(kind).eater();
                SEEDS = readers.get(kind).source().apply(1);
                NAME = readers.get(kind).kind();
            } else {
                HostileBooks book = HostileBooks.make(false);
                EATER = file -> book.read(book.wrapped(file));
                SEEDS = () -> book.books().getFirst();
                NAME = "content of a backup";
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private GuidedInput() {}

    public static void main(String[] args) throws Exception {
        if (System.getProperty(KIND) != null) {
            guide(args);
            return;
        }
        List<Integer> kinds = args.length > 2
                ? Stream.of(args).skip(2).map(Integer::valueOf).toList()
                : IntStream.range(0, COUNT).boxed().toList();
        for (int kind : kinds) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-D" + KIND + "=" + kind, "-cp", System.getProperty("java.class.path")));
            command.addAll(List.of(GuidedInput.class.getName(), args[0], args[1]));
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new AssertionError("reader " + kind + " ended with " + code);
            }
        }
    }

    private static void guide(String[] args) throws Exception {
        System.out.println("Reader: " + NAME);
        Path corpus = Files.createTempDirectory("corpus");
        for (int n = 0; n < 20; n++) {
            Files.write(corpus.resolve("seed-" + n), SEEDS.next());
        }
        String[] told = {
            "--target_class=" + GuidedInput.class.getName(),
            "--instrumentation_includes=org.vouchbook.**:ezvcard.**:org.apache.james.**:tools.jackson.**",
            "-runs=" + args[0],
            "-max_total_time=" + args[1],
            // Of the clock, not of the processor: the machine may have other things to do.
            "-timeout=60",
            "-print_final_stats=1",
            corpus.toString()
        };
        Class.forName(FUZZER).getMethod("main", String[].class).invoke(null, (Object) told);
    }

    /// Reads or refuses a file; called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        EATER.eat(input);
    }
}
