package org.vouchbook.ui.merge;

import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.FailureText;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.MergePreview;
import org.vouchbook.workspace.SavedState;

/// Two entries that are one person: who stays, what comes together, and the merge itself.
final class MergeViewModel {
    /// What it is at.
    enum Step {
        /// Nothing has begun.
        CHOOSING,
        /// A backup is made: it can still be left.
        SECURING,
        /// It is being done and cannot be left.
        MERGING
    }

    private final Session session;
    private final SafetyModel safety;
    private final ReadOnlyObjectWrapper<@Nullable Contact> first = new ReadOnlyObjectWrapper<>();
    final ObjectProperty<@Nullable Contact> second = new SimpleObjectProperty<>();
    /// Whether the first of the two stays; otherwise the second.
    final BooleanProperty firstStays = new SimpleBooleanProperty(true);
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOOSING);
    private final ReadOnlyObjectWrapper<@Nullable MergePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int asked;
    private boolean left;

    MergeViewModel(Session session, SafetyModel safety, long firstId, @Nullable Long secondId) {
        this.session = session;
        this.safety = safety;
        second.addListener(_ -> look());
        firstStays.addListener(_ -> look());
        session.background().run(() -> read(firstId), found -> {
            first.set(found.orElse(null));
            look();
        });
        if (secondId != null) {
            session.background().run(() -> read(secondId), found -> second.set(found.orElse(null)));
        }
    }

    ReadOnlyObjectProperty<@Nullable Contact> first() {
        return first.getReadOnlyProperty();
    }

    /// What would come together; nothing while one of the two is missing.
    ReadOnlyObjectProperty<@Nullable MergePreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Why the two cannot be merged, in a sentence; empty when nothing is wrong.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Makes a backup and one person of the two. The backup of a large book takes minutes: it is made beside the book,
    /// and until it is there nothing is changed.
    ///
    /// @param then told who stayed, if anybody still waits for it
    void merge(LongConsumer then) {
        if (preview.get() == null || step.get() != Step.CHOOSING) {
            return;
        }
        long keep = keep().id();
        long drop = drop().id();
        step.set(Step.SECURING);
        problem.set("");
        safety.backUp(SavedState.Reason.BEFORE_MERGE, () -> !left, () -> mergeNow(keep, drop, then), failure -> {
            step.set(Step.CHOOSING);
            problem.set(Messages.of("safety.failed", FailureText.of(failure)));
        });
    }

    /// Nobody waits for it any more: a merge that has not begun is left.
    void leave() {
        left = true;
    }

    private void mergeNow(long keep, long drop, LongConsumer then) {
        if (left) {
            return;
        }
        step.set(Step.MERGING);
        session.background()
                .run(
                        () -> session.people().merge(keep, drop),
                        merged -> {
                            step.set(Step.CHOOSING);
                            if (merged.isEmpty()) {
                                problem.set(Messages.of("merge.gone"));
                            } else if (!left) {
                                then.accept(keep);
                            }
                        },
                        failure -> {
                            step.set(Step.CHOOSING);
                            // Said in the one place for errors.
                            session.background().run(() -> raise(failure), _ -> {});
                        });
    }

    private Contact keep() {
        return Objects.requireNonNull(firstStays.get() ? first.get() : second.get());
    }

    private Contact drop() {
        return Objects.requireNonNull(firstStays.get() ? second.get() : first.get());
    }

    private void look() {
        int mine = ++asked;
        preview.set(null);
        problem.set("");
        Contact one = first.get();
        Contact other = second.get();
        if (one == null || other == null) {
            return;
        }
        if (one.id() == other.id()) {
            problem.set(Messages.of("merge.same"));
            return;
        }
        long keep = keep().id();
        long drop = drop().id();
        session.background().run(() -> session.people().previewMerge(keep, drop), found -> {
            if (mine == asked) {
                preview.set(found.orElse(null));
                problem.set(found.isPresent() ? "" : Messages.of("merge.gone"));
            }
        });
    }

    private Optional<Contact> read(long id) {
        return session.people().open(id).map(file -> file.contact());
    }

    private static Object raise(Exception failure) throws Exception {
        throw failure;
    }
}
