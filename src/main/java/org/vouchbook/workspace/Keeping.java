package org.vouchbook.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.Backup;
import org.vouchbook.storage.BackupHead;
import org.vouchbook.storage.Repair;
import org.vouchbook.storage.Safekeeping;
import org.vouchbook.workspace.SavedState.Reason;

/// That nothing is lost: proven backups, going back to one, the whole book as JSON.
///
/// A backup of a book in use takes three steps: [#look] and [#settle] on the book's thread, which take a moment, and
/// [#prove] on any other. All methods raise [org.vouchbook.domain.BookException] when something fails.
public final class Keeping {
    /// A state of the book that is being looked at while the book goes on.
    public static final class Look implements AutoCloseable {
        private final Safekeeping.View view;

        private Look(Safekeeping.View view) {
            this.view = view;
        }

        @Override
        public void close() {
            view.close();
        }
    }

    private final Workspace workspace;
    private final Safekeeping safekeeping;
    private final @Nullable Repair repair;

    Keeping(Workspace workspace, Safekeeping safekeeping, @Nullable Repair repair) {
        this.workspace = workspace;
        this.safekeeping = safekeeping;
        this.repair = repair;
    }

    /// What opening the book had to mend; nothing when all was well.
    public Optional<Mended> mended() {
        return Optional.ofNullable(repair).map(Mended::of);
    }

    /// The proven backups, the latest first.
    public List<SavedState> states() {
        return safekeeping.backups().stream().map(SavedState::of).toList();
    }

    /// Whether there is anything that could be lost.
    public boolean isWanted() {
        return !workspace.reader().isEmpty();
    }

    /// Whether today has no backup yet.
    public boolean isDue() {
        LocalDate today = workspace.today();
        return isWanted()
                && states().stream()
                        .map(s -> LocalDate.ofInstant(s.made(), workspace.zone()))
                        .noneMatch(today::equals);
    }

    /// Looks at the present state.
    public Look look() {
        return new Look(safekeeping.begin());
    }

    /// Makes and proves a backup; nothing when the book is being closed.
    public Optional<SavedState> prove(Look look, Reason reason) {
        return Optional.ofNullable(safekeeping.prove(look.view, kind(reason))).map(SavedState::of);
    }

    /// Lets everything go on from a proven backup.
    public void settle(SavedState state) {
        find(state).ifPresent(safekeeping::settle);
    }

    /// All at once, on the book's thread. Nothing is done for an empty book.
    public Optional<SavedState> save(Reason reason) {
        return isWanted()
                ? Optional.ofNullable(safekeeping.backUp(kind(reason))).map(SavedState::of)
                : Optional.empty();
    }

    /// Whether the database holds what the journal says.
    public boolean isSound(Look look) {
        return safekeeping.isSound(look.view);
    }

    /// Puts a copy of a backup into another folder.
    public void copy(SavedState state, Path folder) {
        find(state).ifPresent(backup -> safekeeping.copy(backup, folder));
    }

    /// Goes back to a state, which is there when the book is opened next: it takes no more changes until it is closed.
    /// The present state is kept first and can be gone back to.
    ///
    /// @return the state before; nothing when the book was empty
    public @Nullable SavedState goBack(SavedState state) {
        safekeeping.mustOpen(state.file());
        Optional<SavedState> before = save(Reason.BEFORE_RESTORE);
        safekeeping.restore(state.file());
        return before.orElse(null);
    }

    /// Writes the whole book in the form of a backup, sealed when the book has a password.
    public void write(Look look, OutputStream to) throws IOException {
        safekeeping.write(look.view, to);
    }

    /// Writes the whole book as plain JSON.
    public void writeJson(Look look, OutputStream to) throws IOException {
        safekeeping.writeJson(look.view, to);
    }

    /// Whether the book has a password.
    public boolean isSealed() {
        return safekeeping.isSealed();
    }

    /// Reads a whole book from a file and tells what is in it; nothing is changed.
    public SavedState preview(Path file) {
        return SavedState.of(file, safekeeping.look(file));
    }

    /// Tries the password or the recovery key of a file that has one of its own (fault `SEALED`); whether it is right.
    public boolean unlock(Path file, String words) {
        return safekeeping.unlock(file, words);
    }

    /// Takes a whole book from a file in the place of the present one, when that is opened next; the present state is
    /// kept first.
    ///
    /// @return the state before; nothing when the book was empty
    public @Nullable SavedState read(Path file) {
        safekeeping.mustOpen(file);
        Optional<SavedState> before = save(Reason.BEFORE_RESTORE);
        safekeeping.read(file);
        return before.orElse(null);
    }

    /// Whether the book could be made anew without its database.
    public boolean canBeRebuilt() {
        return safekeeping.canBeRebuilt();
    }

    /// See [Workspace#leave].
    void leave() {
        safekeeping.leave();
    }

    void unlessLeft() {
        safekeeping.unlessLeft();
    }

    void close() {
        safekeeping.close();
    }

    private Optional<Backup> find(SavedState state) {
        return safekeeping.backups().stream()
                .filter(b -> b.file().equals(state.file()))
                .findFirst();
    }

    private static BackupHead.Kind kind(Reason reason) {
        return BackupHead.Kind.valueOf(reason.name());
    }
}
