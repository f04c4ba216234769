package org.vouchbook.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SavedState.Reason;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// How safe the book is: when it was last backed up, what is going on, what has failed. Proofs run beside the book's
/// thread, so that work goes on meanwhile.
public final class SafetyModel {
    private final Workspace workspace;
    private final Background background;
    private final SettingsFile settings;
    private final Executor beside;
    private final StringProperty line = new SimpleStringProperty("");
    private final BooleanProperty alarm = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<List<SavedState>> states = new SimpleObjectProperty<>(List.of());

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean started;
    private @Nullable LocalDate backedUp;

    /// @param beside runs what takes long
    public SafetyModel(Workspace workspace, Background background, SettingsFile settings, Executor beside) {
        this.workspace = workspace;
        this.background = background;
        this.settings = settings;
        this.beside = beside;
        line.set(Messages.of("safety.saved"));
        workspace.surroundings().onWriting(now -> background.deliver(() -> saving.set(now)));
    }

    /// The line in the sidebar, such as *Saved · backed up 09:14*.
    public ReadOnlyStringProperty line() {
        return line;
    }

    /// Whether a change is being written: of thousands of rows that takes a while.
    public ReadOnlyBooleanProperty saving() {
        return saving;
    }

    /// Whether a backup failed.
    public ReadOnlyBooleanProperty alarm() {
        return alarm;
    }

    /// What is wrong with the backups, as a sentence; empty when nothing is.
    public ReadOnlyStringProperty problem() {
        return problem;
    }

    /// Whether a backup is being made.
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /// The proven backups, the latest first.
    public ReadOnlyObjectProperty<List<SavedState>> states() {
        return states;
    }

    /// Reads what there is.
    public void load() {
        background.run(keeping()::states, this::show);
    }

    /// What is due at the start: compares the book with its journal, then makes the backup of the day.
    ///
    /// @param onUnsound runs when the book must be made anew
    public void start(Runnable onUnsound) {
        background.run(
                keeping()::look,
                look -> beside.execute(() -> {
                    boolean sound;
                    try (look) {
                        sound = keeping().isSound(look);
                    }
                    background.deliver(() -> {
                        if (sound) {
                            started = true;
                            load();
                            tick();
                        } else {
                            background.run(keeping()::canBeRebuilt, can -> {
                                if (can) {
                                    onUnsound.run();
                                } else {
                                    fail(Messages.of("safety.unsound"));
                                }
                            });
                        }
                    });
                }));
    }

    /// Makes the backup of the day when it is due: to be called every now and then, as a window may stay open over
    /// midnight, and a new book has nobody to keep yet.
    public void tick() {
        LocalDate today = workspace.today();
        if (started && !busy.get() && !today.equals(backedUp)) {
            background.run(keeping()::isDue, due -> {
                if (due && !busy.get()) {
                    // Once: where it fails, that is said, and it is not tried every few seconds.
                    backedUp = today;
                    backUp(Reason.DAILY, _ -> {});
                }
            });
        }
    }

    /// Makes a backup and proves it: now, or when the one is done that is being made.
    ///
    /// @param onDone takes it once it lies in the second place too, where nobody should meet half a copy
    public void backUp(Reason reason, Consumer<SavedState> onDone) {
        begin(reason, () -> true, made -> second(made, () -> onDone.accept(made)), _ -> {});
    }

    /// The same for somebody who waits for it, and not for the second place. Neither is told when the book is closed.
    ///
    /// @param wanted whether they still wait, asked before it is begun
    /// @param onFailure takes why there is none, once that is said here
    public void backUp(Reason reason, BooleanSupplier wanted, Runnable onMade, Consumer<Exception> onFailure) {
        begin(
                reason,
                wanted,
                made -> {
                    onMade.run();
                    second(made, () -> {});
                },
                onFailure);
    }

    /// One after the other: to settle one on the book's thread would wait there until the other is proven.
    private void begin(
            Reason reason, BooleanSupplier wanted, Consumer<SavedState> onMade, Consumer<Exception> onFailure) {
        if (busy.get()) {
            waiting.add(() -> begin(reason, wanted, onMade, onFailure));
            return;
        }
        if (!wanted.getAsBoolean()) {
            next();
            return;
        }
        Consumer<Exception> failed = failure -> {
            failed(failure);
            onFailure.accept(failure);
            next();
        };
        busy.set(true);
        line.set(Messages.of("safety.busy"));
        background.run(
                keeping()::look,
                look -> beside.execute(() -> attempt(
                        () -> {
                            try (look) {
                                return keeping().prove(look, reason);
                            }
                        },
                        made -> made.ifPresentOrElse(s -> settle(s, onMade, failed), () -> busy.set(false)),
                        failed)),
                failed);
    }

    private void next() {
        Runnable begun = waiting.poll();
        if (begun != null) {
            begun.run();
        }
    }

    /// Makes a backup because the user says so.
    public void backUpNow() {
        if (!busy.get()) {
            backUp(Reason.MANUAL, _ -> {});
        }
    }

    private void settle(SavedState made, Consumer<SavedState> onMade, Consumer<Exception> onFailure) {
        background.run(
                () -> {
                    keeping().settle(made);
                    return keeping().states();
                },
                all -> {
                    busy.set(false);
                    alarm.set(false);
                    problem.set("");
                    show(all);
                    onMade.accept(made);
                    next();
                },
                onFailure);
    }

    /// Sees to it that there is a proven backup that is none of the old ones, here and in the second place; for the
    /// time after an erasure or another password.
    ///
    /// @param onDone runs when there is one in both, or here alone where the second place refuses
    public void renew(Predicate<Path> isOld, Runnable onDone) {
        background.run(keeping()::states, all -> {
            Optional<SavedState> fresh =
                    all.stream().filter(s -> !isOld.test(s.file())).findFirst();
            fresh.ifPresentOrElse(s -> second(s, onDone), () -> backUp(Reason.BASE, _ -> onDone.run()));
        });
    }

    /// A copy on a second disk, where the user has chosen one.
    private void second(SavedState made, Runnable then) {
        String folder = settings.get().backupFolder();
        if (folder.isBlank()) {
            then.run();
            return;
        }
        beside.execute(() -> attempt(
                () -> {
                    keeping().copy(made, Path.of(folder));
                    return true;
                },
                _ -> then.run(),
                _ -> {
                    warn(Messages.of("safety.second.failed", folder));
                    then.run();
                }));
    }

    private <T> void attempt(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        try {
            T result = work.call();
            background.deliver(() -> onSuccess.accept(result));
        } catch (Exception e) {
            background.deliver(() -> onFailure.accept(e));
        }
    }

    private void failed(Exception failure) {
        fail(Messages.of("safety.failed", FailureText.of(failure)));
    }

    private void fail(String sentence) {
        busy.set(false);
        warn(sentence);
    }

    /// The next backup may be under way already.
    private void warn(String sentence) {
        alarm.set(true);
        line.set(Messages.of("safety.alarm"));
        problem.set(sentence);
    }

    private void show(List<SavedState> all) {
        states.set(all);
        all.stream()
                .map(s -> LocalDate.ofInstant(s.made(), workspace.zone()))
                .filter(workspace.today()::equals)
                .findFirst()
                .ifPresent(day -> backedUp = day);
        if (!busy.get() && !alarm.get()) {
            Optional<SavedState> last = all.stream().findFirst();
            line.set(last.map(s -> Messages.of(
                            "safety.backed_up", BackupTime.shortly(s.made(), workspace.zone(), workspace.today())))
                    .orElseGet(() -> Messages.of("safety.saved")));
        }
    }

    private Keeping keeping() {
        return workspace.keeping();
    }
}
