package org.vouchbook;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.BackupTime;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.SealedFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.TakeBook;
import org.vouchbook.ui.settings.DataActions;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.WholeBook;

/// The whole book as a file, and the ways back to earlier states.
final class BookData {
    /// Shows the book anew.
    interface Reopening {
        /// Closes the book and opens it.
        ///
        /// @param said then in the quiet line
        /// @param before the state to go back to from there, if there is one
        void reopen(String said, @Nullable SavedState before);
    }

    private final Session session;
    private final SaveFile save;
    private final Reopening reopening;
    private final Window owner;
    private final Consumer<Exception> onFailure;

    BookData(Session session, SaveFile save, Reopening reopening, Window owner, Consumer<Exception> onFailure) {
        this.session = session;
        this.save = save;
        this.reopening = reopening;
        this.owner = owner;
        this.onFailure = onFailure;
    }

    DataActions actions(FilePicker files) {
        return new DataActions(
                this::write,
                this::read,
                this::goBack,
                files::folder,
                files::book,
                session.workspace().zone());
    }

    /// Whether a file's name says that it holds a whole book.
    static boolean isBook(File file) {
        return WholeBook.isNamed(file.toPath());
    }

    void goBack(SavedState state) {
        replace(
                () -> keeping().goBack(state),
                Messages.of(
                        "backup.back.done",
                        BackupTime.of(state.made(), session.workspace().zone())),
                orPassword(state.file(), () -> goBack(state)));
    }

    /// Shows what is in a file with a whole book, and takes it in the place of the present one if the user says so.
    void read(File file) {
        session.background()
                .run(
                        () -> keeping().preview(file.toPath()),
                        preview -> TakeBook.ask(
                                owner,
                                "book.read.ask",
                                preview,
                                session.workspace().zone(),
                                () -> replace(
                                        () -> keeping().read(file.toPath()),
                                        Messages.of("book.read.done", file.getName()),
                                        onFailure)),
                        orPassword(file.toPath(), () -> read(file)));
    }

    /// A file from a book with another password is asked for its own.
    private Consumer<Exception> orPassword(Path file, Runnable again) {
        return SealedFile.or(
                owner, file, session.background(), words -> keeping().unlock(file, words), again, onFailure);
    }

    private void replace(Callable<@Nullable SavedState> work, String said, Consumer<Exception> otherwise) {
        session.background().run(work, before -> reopening.reopen(said, before), otherwise);
    }

    private void write() {
        save.saveAsked(Messages.of("book.file", session.workspace().today().toString()), "vouchbook", () -> {
            var looking = new CompletableFuture<Keeping.Look>();
            // Completed by the book's thread: the window may be closed before it could tell.
            session.background().run(() -> looking.complete(keeping().look()), _ -> {}, looking::completeExceptionally);
            return out -> {
                try (Keeping.Look look = looking.join()) {
                    keeping().write(look, out);
                }
            };
        });
    }

    private Keeping keeping() {
        return session.workspace().keeping();
    }
}
