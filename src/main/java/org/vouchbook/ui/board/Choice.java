package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// A choice among a few constants, which may be left open.
final class Choice<E extends Enum<E>> extends ComboBox<Choice.Option<E>> {
    /// A constant, or none, in words.
    record Option<E>(@Nullable E value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private boolean setting;

    /// @param open the words for *none*; null: there must be one
    Choice(String label, List<E> values, @Nullable String open, Function<E, String> words) {
        setAccessibleText(label);
        setMaxWidth(Double.MAX_VALUE);
        var options = new ArrayList<Option<E>>();
        if (open != null) {
            options.add(new Option<>(null, open));
        }
        values.forEach(value -> options.add(new Option<>(value, words.apply(value))));
        getItems().setAll(options);
        setVisibleRowCount(options.size());
    }

    @Nullable
    E chosen() {
        Option<E> option = getValue();
        return option == null ? null : option.value();
    }

    /// Shows a value without telling the listener of [#onChosen].
    void show(@Nullable E value) {
        setting = true;
        getItems().stream()
                .filter(option -> Objects.equals(option.value(), value))
                .findFirst()
                .ifPresent(this::setValue);
        setting = false;
    }

    void onChosen(Runnable listener) {
        valueProperty().addListener(v -> {
            if (!setting) {
                listener.run();
            }
        });
    }
}
