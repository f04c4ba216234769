package org.vouchbook.ui.imports;

import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.exchange.CardDrafts;
import org.vouchbook.exchange.Draft;
import org.vouchbook.exchange.DraftOptions;
import org.vouchbook.exchange.ImportPlan;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.SheetDrafts;
import org.vouchbook.exchange.SourceFile;
import org.vouchbook.exchange.Target;
import org.vouchbook.ui.FailureText;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Imports;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.SavedState;

/// One file after the other: what was read, what the user has chosen, what would become of it.
final class ImportViewModel {
    /// What the user may choose.
    record Choices(SourceFile.Choice source, @Nullable Mapping mapping, ContactKind kind, KnownChoice known) {
        static final Choices FIRST =
                new Choices(SourceFile.Choice.DETECT, null, ContactKind.PROSPECT, KnownChoice.COMPLETE);

        Choices withSource(SourceFile.Choice other) {
            // Other cells may come out: the columns are matched anew.
            return new Choices(other, null, kind, known);
        }

        Choices withMapping(Mapping other) {
            return new Choices(source, other, kind, known);
        }

        Choices withKind(ContactKind other) {
            return new Choices(source, mapping, other, known);
        }

        Choices withKnown(KnownChoice other) {
            return new Choices(source, mapping, kind, other);
        }
    }

    /// A file as it stands now.
    ///
    /// @param mapping nothing for visiting cards
    /// @param plan nothing for a file that cannot be read
    /// @param done whether it was imported
    record State(
            File file,
            Reading reading,
            Choices choices,
            @Nullable Mapping mapping,
            @Nullable ImportPlan plan,
            boolean done) {}

    /// How many records of a file are saved.
    record Saved(int records, int all) {}

    private final Session session;
    private final SafetyModel safety;
    private final Imports imports;
    private final Background background;
    private final Queue<File> waiting;
    private final Consumer<Exception> onFailure;
    private final Runnable onEnd;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress.@Nullable Step> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Choices choices = Choices.FIRST;
    private @Nullable File file;
    private int asked;
    private @Nullable Progress running;
    private @Nullable State pressed;
    private boolean securing;
    private boolean begun;

    /// @param onEnd called when no file is left
    ImportViewModel(
            Session session, SafetyModel safety, List<File> files, Consumer<Exception> onFailure, Runnable onEnd) {
        this.session = session;
        this.safety = safety;
        imports = new Imports(session.workspace());
        background = session.background();
        this.onFailure = onFailure;
        this.onEnd = onEnd;
        waiting = new ArrayDeque<>(files);
    }

    ReadOnlyObjectProperty<@Nullable State> state() {
        return state.getReadOnlyProperty();
    }

    /// What the import is at; nothing while none is going on.
    ReadOnlyObjectProperty<Progress.@Nullable Step> step() {
        return step.getReadOnlyProperty();
    }

    /// How far saving has come; nothing while nothing is saved.
    ReadOnlyObjectProperty<@Nullable Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Why nobody could be brought in, in a sentence; empty when nothing is wrong.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    int filesLeft() {
        return waiting.size();
    }

    /// Goes to the next file; the choices about kind and known people stay.
    void next() {
        file = waiting.poll();
        if (file == null) {
            onEnd.run();
            return;
        }
        choices = choices.withSource(SourceFile.Choice.DETECT);
        problem.set("");
        prepare();
    }

    void choose(UnaryOperator<Choices> change) {
        Choices changed = change.apply(choices);
        if (!changed.equals(choices)) {
            choices = changed;
            prepare();
        }
    }

    void map(int column, Target target) {
        State now = state.get();
        if (now != null && now.mapping() != null) {
            Mapping changed = now.mapping().with(column, target);
            choose(c -> c.withMapping(changed));
        }
    }

    /// Imports what is shown, after a backup. That of a large book takes minutes: it is made beside the book, and
    /// until it is there nothing has begun. The plan is made anew then, as the book may have changed; the file is
    /// not read again.
    void run() {
        State now = Objects.requireNonNull(state.get());
        if (running != null || !now.choices().equals(choices)) {
            return; // a second press would find everybody known, and what was chosen last is not shown yet
        }
        var progress = new Progress(
                next -> background.deliver(() -> step.set(next)),
                (records, all) -> background.deliver(() -> saved.set(new Saved(records, all))));
        running = progress;
        pressed = now;
        problem.set("");
        step.set(Progress.Step.SECURING);
        if (!securing) {
            securing = true;
            secure();
        }
    }

    /// Whoever stops and begins again while a backup is made goes on with that one.
    private void secure() {
        background.run(
                session.workspace().keeping()::isWanted,
                wanted -> {
                    if (wanted) {
                        safety.backUp(SavedState.Reason.BEFORE_IMPORT, this::isAwaited, this::secured, this::unsecured);
                    } else {
                        secured();
                    }
                },
                this::unsecured);
    }

    private boolean isAwaited() {
        securing = running != null;
        return securing;
    }

    private void secured() {
        securing = false;
        Progress progress = running;
        if (progress != null) {
            bring(Objects.requireNonNull(pressed), progress);
        }
    }

    private void unsecured(Exception failure) {
        securing = false;
        if (running != null) {
            ended();
            problem.set(Messages.of("safety.failed", FailureText.of(failure)));
        }
    }

    /// Whether anything is going on that must be stopped or waited for.
    boolean isRunning() {
        return running != null;
    }

    /// Nothing of this file is brought in, unless all of it is already. It ends at once before it has begun.
    void stop() {
        if (running != null) {
            running.stop();
            if (!begun) {
                ended();
            }
        }
    }

    private void bring(State now, Progress progress) {
        begun = true;
        background.run(
                () -> importing(now, progress),
                done -> {
                    ended();
                    state.set(done);
                },
                failure -> {
                    ended();
                    onFailure.accept(failure);
                });
    }

    private State importing(State now, Progress progress) {
        if (!progress.begin(Progress.Step.COMPARING)) {
            return now;
        }
        State fresh = planned(now.file(), now.reading(), now.choices());
        boolean done =
                imports.apply(Objects.requireNonNull(fresh.plan()), progress).isPresent();
        return new State(fresh.file(), fresh.reading(), fresh.choices(), fresh.mapping(), fresh.plan(), done);
    }

    private void ended() {
        running = null;
        pressed = null;
        begun = false;
        step.set(null);
        saved.set(null);
    }

    private void prepare() {
        int mine = ++asked;
        File source = Objects.requireNonNull(file);
        Choices chosen = choices;
        background.run(
                () -> read(source, chosen),
                read -> {
                    if (mine == asked) {
                        state.set(read);
                    }
                },
                failure -> {
                    onFailure.accept(failure);
                    next();
                });
    }

    private State read(File source, Choices chosen) throws IOException {
        return planned(source, SourceFile.read(source.toPath(), chosen.source()), chosen);
    }

    private State planned(File source, Reading reading, Choices chosen) {
        var options = new DraftOptions(chosen.kind(), session.workspace().today(), session.locale());
        Mapping mapping = reading instanceof Reading.Table table
                ? Objects.requireNonNullElseGet(chosen.mapping(), () -> Mapping.guess(table.sheet()))
                : null;
        List<Draft> drafts = switch (reading) {
            case Reading.Table table -> SheetDrafts.of(table.sheet(), Objects.requireNonNull(mapping), options);
            case Reading.Cards cards -> CardDrafts.of(cards, options);
            case Reading.Refused _ -> null;
        };
        ImportPlan plan = drafts == null ? null : imports.plan(drafts, chosen.known());
        return new State(source, reading, chosen, mapping, plan, false);
    }
}
