package org.vouchbook.ui.person;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Words for the items of a list that is chosen from, not typed into.
final class Naming<T extends @Nullable Object> extends StringConverter<T> {
    private final Function<T, String> words;

    Naming(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T item) {
        return words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
