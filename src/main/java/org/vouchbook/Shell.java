package org.vouchbook;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vouchbook.command.Command;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.ui.ErrorDialog;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.SystemFilePicker;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.lock.IdleLock;
import org.vouchbook.workspace.Samples;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// The window on the screen and the book behind it: opens, changes and closes books.
public final class Shell {
    private final Stage stage;
    private final AppPaths paths;
    private final Clock clock;
    private final SettingsFile settings;
    private final Vault vault;
    private final Porch porch;
    private final VaultWork work;
    private final Theme theme;
    private final Scene scene = new Scene(new StackPane(), 1440, 900);
    private FilePicker files;
    private boolean safe;
    private List<File> toBringIn = List.of();
    private Drawn drawn = new Drawn();
    private CompletableFuture<Boolean> closed = CompletableFuture.completedFuture(true);
    private @Nullable FxBackground background;
    private @Nullable Session session;
    private @Nullable Screens shown;
    private @Nullable IdleLock idle;

    /// @param theme takes the colours that the settings want
    /// @param vault of the book in the folder that the paths name
    Shell(Stage stage, AppPaths paths, Clock clock, Theme theme, SettingsFile settings, Vault vault) {
        this.stage = stage;
        this.paths = paths;
        this.clock = clock;
        this.settings = settings;
        this.vault = vault;
        porch = new Porch(paths.book());
        work = new VaultWork(vault, this::whileClosed, this::lock);
        files = new SystemFilePicker(stage);
        this.theme = theme;
        theme.choose(Theme.Appearance.valueOf(settings.get().appearance().name()));
        theme.dress(scene);
    }

    /// Answers file questions otherwise than by the system's dialog.
    public void setFiles(FilePicker picker) {
        files = picker;
    }

    /// Shows the window and, as soon as it is open, the book.
    ///
    /// @param wanted brings in files then, or begins with nothing of the book
    void start(Opening opening, Command.Open wanted) {
        safe = wanted.safe();
        toBringIn = safe ? List.of() : wanted.files().stream().map(Path::toFile).toList();
        stage.setTitle(Messages.of("window.title"));
        WindowPlace.restore(stage, settings.get().window());
        stage.setScene(scene);
        stage.setOnHidden(_ -> leave());
        // Before it has its content, which it would lay out twice: once in the size that it would like to have.
        stage.show();
        WorkingPage.whileOpening(scene, this::hangBell);
        await(opening, false, work::offerDeletion);
    }

    private void hangBell() {
        Thread.ofVirtual().start(() -> porch.hang(this::ring));
    }

    /// Vouchbook was started once more: this window comes to the front, and takes the files it was given.
    private void ring(List<Path> files) {
        FxBackground thread = background;
        if (thread != null) {
            thread.deliver(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
                toBringIn = files.stream().map(Path::toFile).toList();
                bringIn();
            });
        }
    }

    /// What is in the window.
    Scene scene() {
        return scene;
    }

    /// The open book, once it is open.
    @Nullable
    Session session() {
        return session;
    }

    /// What is shown of the open book, once it is open.
    @Nullable
    Screens screens() {
        return shown;
    }

    /// Whether the book that was last closed let go of its file as it should, once it did.
    CompletableFuture<Boolean> closed() {
        return closed;
    }

    /// What waits until the first screenful of the book that is being opened is drawn.
    Drawn drawn() {
        return drawn;
    }

    /// Runs something when everything asked of the book so far is done and shown.
    void whenIdle(Runnable then) {
        FxBackground thread = background;
        if (thread == null) {
            then.run();
        } else {
            thread.run(() -> true, _ -> then.run());
        }
    }

    private void open(Callable<Workspace> opening, boolean sample, Consumer<Screens> then) {
        drawn = new Drawn();
        CompletableFuture<Boolean> before = closed;
        Callable<Workspace> afterwards = () -> {
            before.join();
            return opening.call();
        };
        await(new Opening(afterwards, () -> settings, sample, safe), sample, then);
    }

    private void await(Opening opening, boolean sample, Consumer<Screens> then) {
        background = opening.thread(failure -> ErrorDialog.show(stage, failure));
        opening.whenOpen(opened -> then.accept(show(opened)), failure -> failed(failure, sample));
    }

    private Screens show(Session opened) {
        session = opened;
        stage.setTitle(Messages.of(opened.sample() ? "window.title.sample" : "window.title"));
        Path place = opened.sample() ? paths.sampleBook() : paths.book();
        var screens = new Screens(
                opened,
                files,
                theme,
                stage,
                place,
                a -> theme.choose(Theme.Appearance.valueOf(a.name())),
                this::swapSample,
                work,
                this::reopen,
                safe,
                drawn);
        scene.setRoot(screens.window());
        // Only now is the window in the scene and can take the keyboard.
        screens.window().focus();
        drawn.then(this::hangBell);
        drawn.then(() -> WindowPlace.addIcons(stage));
        if (!opened.sample() && vault.hasPassword()) {
            idle = work.idleLock(stage, theme, opened, this::bringIn);
        }
        // The whole book is read for proof; a database that does not hold what the journal says is made anew.
        if (!safe) {
            drawn.then(() ->
                    screens.keepSafe(() -> whileClosed(() -> Workspace.distrust(paths.book(), clock), (_, _) -> {})));
        }
        shown = screens;
        drawn.once(screens.window().page().filled());
        bringIn();
        return screens;
    }

    private void bringIn() {
        Screens screens = shown;
        boolean locked = idle != null && idle.isLocked();
        if (screens != null && !locked && !toBringIn.isEmpty()) {
            List<File> wanted = toBringIn;
            toBringIn = List.of();
            screens.importFiles(wanted);
        }
    }

    private void lock() {
        if (idle != null) {
            idle.lock();
        }
    }

    /// Does something with the closed book and opens it again; what is shown meanwhile can be neither read nor touched.
    private <T> void whileClosed(Callable<T> work, BiConsumer<Screens, T> then) {
        closeBook();
        scene.setRoot(new WorkingPage());
        CompletableFuture<Boolean> well = closed;
        var result = new AtomicReference<@Nullable T>();
        open(
                () -> {
                    // Otherwise it is said already that nothing came of it, and the book is opened as it is.
                    if (well.join()) {
                        result.set(work.call());
                    }
                    return vault.open();
                },
                false,
                screens -> Optional.ofNullable(result.get()).ifPresent(done -> then.accept(screens, done)));
    }

    /// All of the book was replaced: every screen is built anew.
    private void reopen(String said, @Nullable SavedState before) {
        whileClosed(() -> true, (screens, _) -> screens.wentBack(said, before));
    }

    /// From the user's book to the sample and back; the sample is deleted when it is left.
    void swapSample() {
        boolean toSample = session == null || !session.sample();
        closeBook();
        WorkingPage.whileOpening(scene, () -> {});
        open(
                () -> {
                    if (!toSample) {
                        Samples.delete(paths.sampleBook());
                    }
                    return toSample ? Samples.open(paths.sampleBook(), clock) : vault.open();
                },
                toSample,
                work::offerDeletion);
    }

    private void failed(Exception failure, boolean sample) {
        closeBook();
        WindowPlace.addIcons(stage);
        hangBell();
        var thread = new FxBackground(e -> ErrorDialog.show(stage, e));
        background = thread;
        Consumer<Callable<Workspace>> opening = book -> {
            closeBook();
            open(book, sample, work::offerDeletion);
        };
        scene.setRoot(new NotOpened(vault, opening, files, this::moveTo, stage::hide)
                .page(failure, thread, sample ? () -> Samples.open(paths.sampleBook(), clock) : null));
    }

    /// Goes on with the book of another folder, until the program ends.
    private void moveTo(Path folder) {
        leave();
        Vault other = vault.in(folder);
        var shell = new Shell(stage, paths.withBook(folder), clock, theme, settings, other);
        shell.setFiles(files);
        shell.start(
                new Opening(other::open, () -> settings, false, safe),
                new Command.Open(safe, toBringIn.stream().map(File::toPath).toList()));
    }

    private void closeBook() {
        Screens open = shown;
        FxBackground thread = background;
        session = null;
        shown = null;
        background = null;
        if (idle != null) {
            idle.close();
            idle = null;
        }
        if (thread != null) {
            closed = Closing.of(thread, open);
        }
    }

    private void leave() {
        settings.change(s -> s.withWindow(WindowPlace.of(stage)));
        // A field that still has the keyboard saves what was typed in it.
        scene.getRoot().requestFocus();
        closeBook();
        // Whoever starts Vouchbook now gets a window of their own, which waits until this one is done.
        porch.leave();
    }
}
