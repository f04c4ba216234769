package org.vouchbook.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.vouchbook.exchange.mail.MailFile;
import org.vouchbook.storage.HostileBooks;
import org.vouchbook.storage.HostileState;
import org.vouchbook.support.JsonMutations;
import org.vouchbook.support.Mutations;
import org.vouchbook.workspace.HostileSettings;

/// Feeds hostile files to everything that reads files from elsewhere. Each must be read or refused: nothing thrown, no
/// more than ten seconds of the processor and 512 MB of memory a file, no file written, no program started.
final class HostileInput {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int BOOK_SHARE = 10;
    private static final long MOST_BYTES = 512L << 20;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Something that reads files of a kind.
    ///
    /// @param source makes hostile files, the same for the same seed
    /// @param share how many times fewer it gets, because each takes that much longer
    record Reader(String kind, LongFunction<Source> source, Eater eater, int share) {
        Reader(String kind, List<byte[]> seeds, Eater eater) {
            this(kind, seed -> new Mutations(seed, seeds)::next, eater, 1);
        }
    }

    /// Makes the next hostile file.
    interface Source {
        byte[] next() throws IOException;
    }

    /// Reads or refuses a file.
    interface Eater {
        void eat(byte[] file) throws Exception;
    }

    private HostileInput() {}

    /// Arguments: how many files of each kind (20,000 when nothing is said), and a seed.
    public static void main(String[] args) throws IOException {
        int each = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        for (Reader reader : readers()) {
            int count = each / reader.share();
            long slowest = run(reader, count, seed);
            System.out.println(reader.kind() + ": " + count + " files, slowest "
                    + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms of the processor");
        }
        System.exit(0);
    }

    static List<Reader> readers() throws IOException {
        List<byte[]> settings = HostileSettings.seeds();
        return List.of(
                new Reader("CSV", seeds("samples", "csv", "txt"), file -> plan("x.csv", file)),
                new Reader("vCard", seeds("samples", "vcf"), file -> plan("x.vcf", file)),
                new Reader("e-mail", seeds("mails", "eml"), MailFile::read),
                new Reader("journal", HostileState.journals(), HostileState::readJournal),
                new Reader("key header", HostileState.headers(), HostileState::readHeader),
                new Reader("settings", HostileSettings.seeds(), HostileSettings::read),
                new Reader(
                        "settings that are JSON",
                        seed -> new JsonMutations(seed, settings)::next,
                        HostileSettings::read,
                        1),
                books("backup", false, HostileInput::bytesOrContent),
                books("sealed backup", true, HostileInput::bytesOrContent),
                books("whole book", false, HostileInput::books));
    }

    private static Reader books(String kind, boolean locked, BiFunction<HostileBooks, Long, Source> source)
            throws IOException {
        HostileBooks book = HostileBooks.make(locked);
        return new Reader(kind, seed -> source.apply(book, seed), book::read, BOOK_SHARE);
    }

    /// Changed bytes end at the checksum: half of the files are sound backups of a hostile book.
    private static Source bytesOrContent(HostileBooks book, long seed) {
        var bytes = new Mutations(seed, book.backups());
        Source books = books(book, seed);
        var turn = new AtomicInteger();
        return () -> turn.incrementAndGet() % 2 == 0 ? bytes.next() : book.wrapped(books.next());
    }

    private static Source books(HostileBooks book, long seed) {
        var bytes = new Mutations(seed, book.books());
        var json = new JsonMutations(seed, book.books());
        var turn = new AtomicInteger();
        return () -> turn.incrementAndGet() % 4 == 0 ? bytes.next() : json.next();
    }

    /// Feeds files to a reader.
    ///
    /// @return the processor time of the slowest file, in nanoseconds
    static long run(Reader reader, int count, long seed) throws IOException {
        Set<String> before = files();
        Source mutations = reader.source().apply(seed);
        long slowest = 0;
        for (int n = 0; n < count; n++) {
            byte[] file = mutations.next();
            var eaten = new CompletableFuture<long[]>();
            Thread.ofPlatform().daemon().start(() -> {
                long id = Thread.currentThread().threadId();
                try {
                    reader.eater().eat(file);
                    eaten.complete(new long[] {THREADS.getCurrentThreadCpuTime(), THREADS.getThreadAllocatedBytes(id)});
                } catch (Throwable thrown) {
                    eaten.completeExceptionally(thrown);
                }
            });
            try {
                long[] cost = eaten.get(120, TimeUnit.SECONDS);
                slowest = Math.max(slowest, cost[0]);
                if (cost[0] > MOST_NANOS || cost[1] > MOST_BYTES) {
                    throw new AssertionError(cost[0] + " ns, " + cost[1] + " bytes for " + kept(reader, file));
                }
            } catch (ExecutionException | TimeoutException | InterruptedException e) {
                throw new AssertionError(e + " on number " + n + ": " + kept(reader, file), e);
            }
        }
        Set<String> after = files();
        after.removeAll(before);
        if (!after.isEmpty() || ProcessHandle.current().children().findAny().isPresent()) {
            throw new AssertionError("left behind: " + after);
        }
        return slowest;
    }

    private static void plan(String name, byte[] file) {
        ImportPlan plan = ImportPlan.of(Imports.drafts(name, file), Book.EMPTY, KnownChoice.COMPLETE);
        new Imports().take(plan);
    }

    private static List<byte[]> seeds(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.sorted()
                    .filter(f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith("." + e)))
                    .map(HostileInput::bytes)
                    .filter(b -> b.length < 60_000)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// What lies where files written by mistake would lie.
    private static Set<String> files() throws IOException {
        var found = new TreeSet<String>();
        for (Path place : List.of(Path.of("."), Path.of(System.getProperty("user.home")))) {
            try (Stream<Path> files = Files.list(place)) {
                files.map(Path::toString).forEach(found::add);
            }
        }
        for (String hostile : List.of("/tmp/vb-hostile", "C:\\Windows\\vb-hostile")) {
            if (Files.exists(Path.of(hostile))) {
                found.add(hostile);
            }
        }
        return found;
    }

    /// The beginning of the file, to be tried again.
    private static String kept(Reader reader, byte[] file) {
        String hex = HexFormat.of().formatHex(file);
        return reader.kind() + " " + hex.substring(0, Math.min(hex.length(), 4000));
    }
}
