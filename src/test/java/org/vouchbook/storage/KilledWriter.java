package org.vouchbook.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Row;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// A program that changes a book in all ways and says each change's number, and the sums of the book after it, when
/// it is acknowledged, until it is killed.
///
/// Arguments: the folder; what it does (`write`, `reopen`, `backup`, `upgrade`, `password`, `erase`, `replace`); how
/// many steps beyond the present format the book has, which `upgrade` makes one more; a seed.
final class KilledWriter {
    static final String PASSWORD = "correct horse";
    private static final int ROUNDS = 10;

    private final Path folder;
    private final String what;
    private final int steps;
    private final Random random;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    private KilledWriter(String[] arguments) {
        folder = Path.of(arguments[0]);
        what = arguments[1];
        steps = Integer.parseInt(arguments[2]) + (what.equals("upgrade") ? 1 : 0);
        random = new Random(Long.parseLong(arguments[3]));
    }

    public static void main(String[] arguments) throws IOException {
        new KilledWriter(arguments).run();
    }

    /// The present format and some steps more.
    static List<Migration> migrations(int more) {
        var all = new ArrayList<>(Migration.all());
        for (int i = 1; i <= more; i++) {
            all.add(new Migration(
                    all.getLast().format() + 1,
                    "ALTER TABLE contact ADD COLUMN step_" + i + " VARCHAR DEFAULT 'x' NOT NULL;\n"));
        }
        return all;
    }

    static BookFolder unlocked(Path folder) {
        var lock = new Lock(folder, ROUNDS);
        return new BookFolder(folder, lock.isLocked() ? lock.unlock(PASSWORD).orElseThrow() : BookKey.NONE);
    }

    private void run() throws IOException {
        say("begun");
        while (true) {
            BookFolder book = unlocked(folder);
            Database database = new BookOpener(book, OpenBook.CLOCK, migrations(steps)).open();
            var keeping = new Safekeeping(book, OpenBook.CLOCK, database, migrations(steps));
            OpenBook open = OpenBook.of(database);
            acknowledge(database);
            Backup early = what.equals("replace") ? keeping.backUp(Kind.MANUAL) : null;
            int changes = what.equals("write") ? Integer.MAX_VALUE : 3;
            for (int i = 0; i < changes; i++) {
                change(open);
                acknowledge(database);
                if (what.equals("backup")) {
                    keeping.backUp(Kind.MANUAL);
                    acknowledge(database);
                }
            }
            long named = what.equals("erase") ? addNamed(open) : 0;
            acknowledge(database);
            if (early != null) {
                keeping.restore(early.file());
            }
            keeping.close();
            if (what.equals("password")) {
                if (book.key().isNone()) {
                    new Lock(folder, ROUNDS).set(PASSWORD);
                } else {
                    new Lock(folder, ROUNDS).remove(book.key());
                }
            }
            if (what.equals("erase")) {
                new Erasure(book, OpenBook.CLOCK).erase(named, "Erased person");
                say("erased " + name(named));
            }
        }
    }

    private void change(OpenBook open) {
        long id = open.ids().getAsLong();
        String name = String.valueOf(id);
        switch (random.nextInt(8)) {
            case 0 -> open.log().undo();
            case 1 -> open.log().redo();
            case 2 -> open.put("bulk", bulk(open));
            case 3 -> {
                List<Contact> all = open.database().read(c -> ContactTable.TABLE.select(c, "ORDER BY id DESC LIMIT 1"));
                if (!all.isEmpty()) {
                    open.put("edit", all.getFirst().edit().notes("note " + name).build());
                }
            }
            case 4 -> {
                List<Interaction> all =
                        open.database().read(c -> InteractionTable.TABLE.select(c, "ORDER BY id DESC LIMIT 3"));
                if (!all.isEmpty()) {
                    open.delete(all.toArray(Row[]::new));
                }
            }
            default -> {
                long call = open.ids().getAsLong();
                open.put(
                        "pair",
                        Fixtures.contact(id, "Nr", name),
                        Fixtures.interaction(call, id, InteractionKind.CALL, Fixtures.TODAY));
            }
        }
    }

    /// Somebody with a name that can be looked for, whom others mention.
    private long addNamed(OpenBook open) throws IOException {
        long id = open.ids().getAsLong();
        long friend = open.ids().getAsLong();
        say("erasing " + name(id));
        open.put(
                "named " + name(id),
                Fixtures.contact(id, "Wilhelmine", name(id)),
                Fixtures.interaction(open.ids().getAsLong(), id, InteractionKind.CALL, Fixtures.TODAY),
                Fixtures.contact(friend, "Nr", String.valueOf(friend))
                        .edit()
                        .notes("knows " + name(id))
                        .build());
        return id;
    }

    private static String name(long id) {
        return "Quendel" + id + "mühl";
    }

    private static Row[] bulk(OpenBook open) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 40; i++) {
            long id = open.ids().getAsLong();
            rows.add(Fixtures.contact(id, "Bulk", String.valueOf(id)));
        }
        return rows.toArray(Row[]::new);
    }

    /// Number and sums of the book as it is now.
    private void acknowledge(Database database) throws IOException {
        long number = database.read(Meta::lastChange);
        Sums sums = Objects.requireNonNull(database.journal()).sumsAt(number);
        if (sums == null) {
            throw new BookException(BookException.Fault.FAILED, folder, null);
        }
        say(number + " " + sums.hashCode());
    }

    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
