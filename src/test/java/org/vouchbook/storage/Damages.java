package org.vouchbook.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// Damages one file of a book in all places, and looks what becomes of it: the book opens as it was, or is rebuilt,
/// or it is said what is missing; never another book without a word, never a failure that nobody expected. As a
/// program: the number of places to cut and of bytes to turn, for each file.
final class Damages {
    /// What is damaged, and whether the database is deleted besides.
    enum Victim {
        DATABASE,
        JOURNAL,
        LAST_BACKUP,
        LAST_BACKUP_WITHOUT_DATABASE
    }

    private final Path whole;
    private final Path work;
    private final Sums expected;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Damages(Path folder) throws IOException {
        whole = folder.resolve("whole");
        work = folder.resolve("work");
        var book = new BookFolder(whole);
        try (OpenBook open = OpenBook.of(new BookOpener(book, OpenBook.CLOCK).open())) {
            var keeping = new Safekeeping(book, OpenBook.CLOCK, open.database());
            for (int part = 0; part < 3; part++) {
                for (int i = 0; i < 12; i++) {
                    long id = open.ids().getAsLong();
                    open.put(
                            "person",
                            Fixtures.contact(id, "Given " + id, "Family " + id)
                                    .edit()
                                    .notes("note ".repeat((int) id % 40))
                                    .build(),
                            Fixtures.interaction(open.ids().getAsLong(), id, InteractionKind.CALL, Fixtures.TODAY));
                }
                if (part < 2) {
                    keeping.backUp(Kind.DAILY);
                }
            }
            expected = open.database().read(c -> Sums.of(c, Schema.of(c)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        int places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        java.util.logging.Logger.getLogger("org.vouchbook").setLevel(java.util.logging.Level.OFF);
        PrintStream out = System.out;
        var damages = new Damages(Files.createTempDirectory("damages"));
        for (Victim victim : Victim.values()) {
            damages.damage(victim, places, 20261126);
            out.println(victim + ": " + damages.outcomes + " faults " + damages.faults);
        }
        if (!damages.faults.isEmpty()) {
            throw new AssertionError(damages.faults);
        }
    }

    List<String> faults() {
        return faults;
    }

    /// Cuts the file at so many places, and turns a bit at so many.
    void damage(Victim victim, int places, long seed) throws IOException {
        var random = new Random(seed);
        outcomes.clear();
        byte[] bytes = Files.readAllBytes(file(victim, whole));
        for (int i = 0; i < places; i++) {
            int cut = (int) ((long) bytes.length * i / places);
            attempt(victim, Arrays.copyOf(bytes, cut), "cut at " + cut);
            byte[] turned = bytes.clone();
            int at = random.nextInt(bytes.length);
            turned[at] ^= (byte) (1 << random.nextInt(8));
            attempt(victim, turned, "turned at " + at);
        }
    }

    private void attempt(Victim victim, byte[] damaged, String how) throws IOException {
        copy();
        Files.write(file(victim, work), damaged);
        if (victim == Victim.LAST_BACKUP_WITHOUT_DATABASE) {
            Files.delete(new BookFolder(work).file());
        }
        String outcome;
        try {
            outcome = open();
        } catch (BookException e) {
            outcome = "refused: " + e.fault();
            faults.add(victim + " " + how + ": " + outcome);
        } catch (RuntimeException e) {
            outcome = "unexpected";
            faults.add(victim + " " + how + ": " + e);
        }
        if (outcome.startsWith("silently")) {
            faults.add(victim + " " + how + ": " + outcome);
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /// As the program does it: opens, then compares with the journal beside the window, then opens anew if need be.
    private String open() throws IOException {
        var book = new BookFolder(work);
        var opener = new BookOpener(book, OpenBook.CLOCK);
        Database database = opener.open();
        var keeping = new Safekeeping(book, OpenBook.CLOCK, database);
        boolean sound;
        try (Safekeeping.View view = keeping.begin()) {
            sound = keeping.isSound(view);
        }
        if (!sound) {
            keeping.close();
            book.distrust(OpenBook.CLOCK.instant());
            opener = new BookOpener(book, OpenBook.CLOCK);
            database = opener.open();
        }
        try (Database opened = database) {
            Sums found = opened.read(c -> Sums.of(c, Schema.of(c)));
            if (opener.repair().isPresent()) {
                Repair repair = opener.repair().get();
                if (found.equals(expected)) {
                    return repair.whole() ? "rebuilt" : "rebuilt, though doubted";
                }
                return repair.whole() ? "silently wrong after a repair" : "said what is missing";
            }
            return found.equals(expected) ? "opened as it was" : "silently wrong";
        }
    }

    private void copy() throws IOException {
        if (Files.exists(work)) {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path path : all.toList()) {
                Files.copy(path, work.resolve(whole.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path file(Victim victim, Path folder) throws IOException {
        var book = new BookFolder(folder);
        return switch (victim) {
            case DATABASE -> book.file();
            case JOURNAL -> book.journal();
            case LAST_BACKUP, LAST_BACKUP_WITHOUT_DATABASE -> {
                try (Stream<Path> all = Files.list(book.backups())) {
                    yield all.sorted().toList().getLast();
                }
            }
        };
    }
}
