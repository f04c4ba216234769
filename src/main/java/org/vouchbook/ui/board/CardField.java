package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.kit.PlainArea;

/// Something written on the opened card: edited in place, saved when it is finished. What cannot be read stays as it
/// was typed, with a sentence below it.
/// @param <T> what is edited
final class CardField<T> extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final Editing<T> edit;
    private final TextInputControl field;
    private final Label error = Fields.error();
    private final Function<T, String> words;
    private final BiFunction<T, String, Typed<T>> read;

    /// @param words how it is shown
    /// @param read what is made of it; an [IllegalArgumentException] means that it is too long
    CardField(
            Editing<T> edit,
            String key,
            TextInputControl field,
            Function<T, String> words,
            BiFunction<T, String, Typed<T>> read) {
        super(4);
        this.edit = edit;
        this.field = field;
        this.words = words;
        this.read = read;
        setMinWidth(0);
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(Fields.labelled(key, field), error);
        Fields.onFinished(field, this::save);
    }

    /// One line.
    static <T> CardField<T> line(Editing<T> edit, String key, Function<T, String> words, BiFunction<T, String, T> set) {
        return new CardField<>(edit, key, new TextField(), words, (r, typed) -> Typed.of(set.apply(r, typed)));
    }

    /// Several lines.
    static <T> CardField<T> area(
            Editing<T> edit, String key, int rows, Function<T, String> words, BiFunction<T, String, T> set) {
        return new CardField<>(edit, key, area(rows), words, (r, typed) -> Typed.of(set.apply(r, typed)));
    }

    /// A day, which may be missing.
    static <T> CardField<T> day(
            Editing<T> edit,
            String key,
            Function<T, @Nullable LocalDate> day,
            BiFunction<T, @Nullable LocalDate, Typed<T>> set) {
        Locale locale = edit.session().locale();
        return new CardField<>(
                edit,
                key,
                new TextField(),
                r -> {
                    LocalDate shown = day.apply(r);
                    return shown == null ? "" : DateInput.format(shown, locale);
                },
                (r, typed) -> {
                    if (typed.isBlank()) {
                        return set.apply(r, null);
                    }
                    Optional<LocalDate> read = DateInput.parse(typed, locale);
                    return read.isPresent() ? set.apply(r, read.get()) : Typed.wrong("referral.problem.date");
                });
    }

    static TextArea area(int rows) {
        TextArea area = new PlainArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return Fields.tabGoesOn(area);
    }

    TextInputControl field() {
        return field;
    }

    CardField<T> prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    /// @param other whether another card than before is shown: what could not be read is then let go
    void show(T row, boolean other) {
        String now = words.apply(row);
        if (other) {
            field.setText(now);
            tell("");
        } else if (error.getText().isEmpty()) {
            Fields.showIn(field, now);
        }
    }

    /// Saves what is written. Nothing happens when it is as it was.
    void save() {
        T now = edit.now();
        if (now == null) {
            return;
        }
        if (field.getText().equals(words.apply(now))) {
            tell("");
            return;
        }
        var sentence = new String[] {""};
        String refused = edit.change(r -> {
            Typed<T> typed = read.apply(r, field.getText());
            sentence[0] = typed.sentence();
            T changed = typed.changed();
            return changed == null ? r : changed;
        });
        tell(refused.isEmpty() ? sentence[0] : refused);
    }

    private void tell(String sentence) {
        error.setText(sentence);
        field.pseudoClassStateChanged(INVALID, !sentence.isEmpty());
    }
}
