package org.vouchbook;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.MissingBookModel;
import org.vouchbook.ui.MissingBookPage;
import org.vouchbook.ui.OpenFailure;
import org.vouchbook.ui.RescueModel;
import org.vouchbook.ui.RescuePage;
import org.vouchbook.ui.lock.UnlockView;
import org.vouchbook.ui.lock.UnlockViewModel;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// What stands in the window in the place of a book that did not open: the question for its password, or why, and what
/// to do.
final class NotOpened {
    private final Vault vault;
    private final Consumer<Callable<Workspace>> opening;
    private final FilePicker files;
    private final Consumer<Path> elsewhere;
    private final Runnable onQuit;

    /// @param opening closes what is open and opens a book
    /// @param elsewhere goes on with the book of another folder
    NotOpened(
            Vault vault,
            Consumer<Callable<Workspace>> opening,
            FilePicker files,
            Consumer<Path> elsewhere,
            Runnable onQuit) {
        this.elsewhere = elsewhere;
        this.vault = vault;
        this.files = files;
        this.opening = opening;
        this.onQuit = onQuit;
    }

    /// The page for a failure.
    ///
    /// @param again opens the sample book; nothing for the user's own
    Parent page(Exception failure, Background background, @Nullable Callable<Workspace> again) {
        Exception cause = failure instanceof CompletionException && failure.getCause() instanceof Exception inner
                ? inner
                : failure;
        if (cause instanceof BookException book && book.fault() == Fault.LOCKED) {
            var model = new UnlockViewModel(vault, background, () -> opening.accept(vault::open));
            return new UnlockView(model, onQuit);
        }
        if (again == null && cause instanceof BookException book && book.fault() == Fault.MISSING) {
            var model = new MissingBookModel(
                    vault.folder(),
                    background,
                    () -> opening.accept(vault::open),
                    () -> opening.accept(vault::begin),
                    elsewhere);
            return new MissingBookPage(model, files, onQuit);
        }
        if (again == null && cause instanceof BookException book && book.fault() == Fault.DAMAGED) {
            return new RescuePage(
                    new RescueModel(vault.rescue(), background, () -> opening.accept(vault::open)), files, onQuit);
        }
        return new OpenFailure(cause, () -> opening.accept(again == null ? vault::open : again), onQuit);
    }
}
