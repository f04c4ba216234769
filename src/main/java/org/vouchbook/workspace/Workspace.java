package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.storage.AskReader;
import org.vouchbook.storage.BookClaim;
import org.vouchbook.storage.BookFolder;
import org.vouchbook.storage.BookOpener;
import org.vouchbook.storage.BookReader;
import org.vouchbook.storage.ChangeLog;
import org.vouchbook.storage.ChangeLog.Applied;
import org.vouchbook.storage.Database;
import org.vouchbook.storage.DutyReader;
import org.vouchbook.storage.EventReader;
import org.vouchbook.storage.FigureReader;
import org.vouchbook.storage.GroupReader;
import org.vouchbook.storage.IdSource;
import org.vouchbook.storage.JsonFile;
import org.vouchbook.storage.Lock;
import org.vouchbook.storage.Repair;
import org.vouchbook.storage.Safekeeping;
import org.vouchbook.storage.Watch;

/// An open book. Everything that reads or writes it runs on one thread at a time (see [Background]).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Workspace implements AutoCloseable {
    private final BookClaim claim;
    private final Clock clock;
    private final ChangeLog log;
    private final BookReader reader;
    private final AskReader asks;
    private final GroupReader groups;
    private final EventReader events;
    private final FigureReader figures;
    private final DutyReader duties;
    private final IdSource ids;
    private final JsonFile<FirstPeople> first;
    private final Keeping keeping;
    private final Surroundings surroundings;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ChangeTrail trail = new ChangeTrail();
    private volatile TagRhythms tagRhythms;

    private Workspace(BookClaim claim, BookFolder folder, Database database, @Nullable Repair repair, Clock clock) {
        this.claim = claim;
        first = new JsonFile<>(folder.first(), FirstPeople::of);
        this.clock = clock;
        log = new ChangeLog(database);
        reader = new BookReader(database);
        asks = new AskReader(database);
        groups = new GroupReader(database);
        events = new EventReader(database);
        figures = new FigureReader(database);
        duties = new DutyReader(database);
        ids = new IdSource(database);
        keeping = new Keeping(this, new Safekeeping(folder, clock, database), repair);
        surroundings = new Surroundings(new Watch(folder, database, claim), keeping);
        tagRhythms = TagRhythms.of(reader.tagRhythms());
    }

    /// Opens the book of a folder, or makes one.
    ///
    /// @throws org.vouchbook.domain.BookException with the fault: in use, damaged, newer, read-only, disk full
    public static Workspace open(Path folder, Clock clock) {
        return open(new BookFolder(folder), clock);
    }

    /// Opens the book of a folder with its key, or makes one.
    ///
    /// @throws org.vouchbook.domain.BookException with the fault, as above, or: locked
    public static Workspace open(BookFolder folder, Clock clock) {
        BookClaim claim = BookClaim.of(folder.folder());
        try {
            if (new Lock(folder.folder()).isLocked() && folder.key().isNone()) {
                throw new BookException(BookException.Fault.LOCKED, folder.folder(), null);
            }
            var opener = new BookOpener(folder, clock);
            Database database = opener.open();
            return new Workspace(claim, folder, database, opener.repair().orElse(null), clock);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /// The present moment.
    public Instant now() {
        return clock.instant();
    }

    /// The present day where the user is.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The zone the user is in.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// Ids for new rows.
    public LongSupplier ids() {
        return ids;
    }

    /// Makes a change: whole or not at all, on the disk when this returns, told to the listeners.
    public void commit(ChangeSet changes) {
        commit(changes, _ -> {});
    }

    /// As above, for so many rows that it takes a while.
    ///
    /// @param written is told of each portion of rows that was written; each row is written twice
    void commit(ChangeSet changes, IntConsumer written) {
        tell(Change.Action.DONE, surroundings.watching(() -> log.commit(changes, now(), written)));
    }

    /// Makes what a book begins with: as a change, but nobody has made it, so nobody takes it back.
    void begin(ChangeSet changes) {
        tell(Change.Action.DONE, surroundings.watching(() -> log.begin(changes, now())));
    }

    /// Takes the last change back; nothing when there is none.
    public Optional<ChangeLabel> undo() {
        Optional<Applied> undone = surroundings.watching(log::undo);
        undone.ifPresent(a -> tell(Change.Action.UNDONE, a));
        return undone.map(Applied::label);
    }

    /// Makes the last undone change again; nothing when there is none.
    public Optional<ChangeLabel> redo() {
        Optional<Applied> redone = surroundings.watching(log::redo);
        redone.ifPresent(a -> tell(Change.Action.REDONE, a));
        return redone.map(Applied::label);
    }

    /// Tells of every change, on the book's thread, in the order of registration.
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /// Backups of this book and the way back to them.
    public Keeping keeping() {
        return keeping;
    }

    /// What is going on around the book, in its folder.
    public Surroundings surroundings() {
        return surroundings;
    }

    /// Puts the database of a closed book aside: the next opening makes it anew from backup and journal.
    ///
    /// @return where it is now
    /// @throws IOException when it cannot be moved
    public static Path distrust(Path folder, Clock clock) throws IOException {
        return new BookFolder(folder).distrust(clock.instant());
    }

    /// Says that the book is about to be closed: what reads whole tables, now or later, raises a
    /// [java.util.concurrent.CancellationException]; backups and proofs end without one. Changes, and what reads a
    /// few rows, go on to their end. On any thread.
    public void leave() {
        keeping.leave();
    }

    /// For long steps between such readings.
    ///
    /// @throws java.util.concurrent.CancellationException when the book is about to be closed
    void unlessLeft() {
        keeping.unlessLeft();
    }

    @Override
    public void close() {
        try {
            keeping.close();
        } finally {
            claim.close();
        }
    }

    BookReader reader() {
        return reader;
    }

    AskReader asks() {
        return asks;
    }

    GroupReader groups() {
        return groups;
    }

    EventReader events() {
        return events;
    }

    FigureReader figures() {
        return figures;
    }

    DutyReader duties() {
        return duties;
    }

    /// The rhythms that tags bring along, as of the last change (L10); on any thread.
    public TagRhythms tagRhythms() {
        return tagRhythms;
    }

    /// The last changes.
    ChangeTrail trail() {
        return trail;
    }

    /// What the last session noted for this start; nothing when there is no note, or it cannot be read.
    Optional<FirstPeople> first() {
        try {
            return first.read();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Notes something for the next start. A note that cannot be written costs that start a moment only.
    void noteFirst(FirstPeople people) {
        try {
            if (surroundings.isFolderThere()) {
                first.write(people);
            }
        } catch (IOException e) {
            Logger.getLogger(Workspace.class.getName()).log(Level.WARNING, "the first screenful was not noted", e);
        }
    }

    private void tell(Change.Action action, Applied applied) {
        if (applied.edits().isEmpty()) {
            return;
        }
        Change change = Change.of(action, applied, today());
        if (change.touches(TagRhythm.class)) {
            tagRhythms = TagRhythms.of(reader.tagRhythms());
        }
        trail.add(change);
        listeners.forEach(l -> l.accept(change));
    }
}
