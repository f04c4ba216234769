package org.vouchbook.ui.person;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A text that is edited in place and saved as one goes. What cannot be saved stays typed, with a sentence, for each
/// subject of its own: also after others were shown.
public final class DraftField<S> {
    /// What may be made of a typed text.
    sealed interface Entry<S> {
        /// It can be saved so.
        record Fits<S>(UnaryOperator<S> change) implements Entry<S> {}

        /// It cannot; the sentence says what to do.
        record Refused<S>(String sentence) implements Entry<S> {}
    }

    /// Judges what was typed.
    interface Check<S> {
        Entry<S> judge(S subject, String typed);
    }

    /// Saves a change beside the user interface and tells of the subject as it stands then.
    interface Saving<S> {
        void save(S subject, UnaryOperator<S> change, Consumer<S> done);
    }

    private record Draft(String text, String problem) {}

    private final ToLongFunction<S> id;
    private final Function<S, String> saved;
    private final Check<S> check;
    private final Saving<S> saving;
    private final Map<Long, Draft> drafts = new HashMap<>();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable S subject;
    private boolean loading;

    DraftField(ToLongFunction<S> id, Function<S, String> saved, Check<S> check, Saving<S> saving) {
        this.id = id;
        this.saved = saved;
        this.check = check;
        this.saving = saving;
        text.addListener((property, was, is) -> typed());
    }

    /// What stands in the field.
    public StringProperty textProperty() {
        return text;
    }

    /// What is wrong with it, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a subject, with what was left unfinished there.
    void show(@Nullable S now) {
        subject = now;
        Draft draft = now == null ? null : drafts.get(id.applyAsLong(now));
        loading = true;
        text.set(draft != null ? draft.text : now == null ? "" : saved.apply(now));
        loading = false;
        problem.set(draft == null ? "" : draft.problem);
    }

    /// Saves what is typed if it can be.
    public void commit() {
        S now = subject;
        String typed = typedText();
        if (now == null || !drafts.containsKey(id.applyAsLong(now))) {
            return;
        }
        switch (check.judge(now, typed)) {
            case Entry.Refused<S>(String sentence) -> refuse(now, typed, sentence);
            case Entry.Fits<S>(UnaryOperator<S> change) -> {
                refuse(now, typed, "");
                saving.save(now, change, done -> saved(done, typed));
            }
        }
    }

    /// Shows again what the book has.
    ///
    /// @return whether there was something to take back
    public boolean restore() {
        if (subject == null || drafts.remove(id.applyAsLong(subject)) == null) {
            return false;
        }
        show(subject);
        return true;
    }

    private String typedText() {
        return text.get() == null ? "" : text.get();
    }

    private void typed() {
        S now = subject;
        if (loading || now == null) {
            return;
        }
        String typed = typedText();
        if (typed.equals(saved.apply(now))) {
            drafts.remove(id.applyAsLong(now));
            problem.set("");
        } else {
            // The sentence goes as soon as it no longer holds.
            boolean wrong = !problem.get().isEmpty();
            refuse(
                    now,
                    typed,
                    wrong && check.judge(now, typed) instanceof Entry.Refused<S>(String sentence) ? sentence : "");
        }
    }

    private void refuse(S now, String typed, String sentence) {
        drafts.put(id.applyAsLong(now), new Draft(typed, sentence));
        problem.set(sentence);
    }

    private void saved(S done, String typed) {
        long key = id.applyAsLong(done);
        Draft draft = drafts.get(key);
        if (draft != null && draft.text.equals(typed)) {
            drafts.remove(key);
        }
        if (subject != null && id.applyAsLong(subject) == key) {
            show(done);
        }
    }
}
