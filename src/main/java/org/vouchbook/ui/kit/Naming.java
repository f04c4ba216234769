package org.vouchbook.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Words for the items of a box or list that is chosen from, never typed into.
public final class Naming<T extends @Nullable Object> extends StringConverter<T> {
    private final Function<T, String> words;

    /// @param words of an item; asked for none too, where the box can be empty
    private Naming(Function<T, String> words) {
        this.words = words;
    }

    /// Words for items; nothing chosen has none.
    public static <T> StringConverter<T> of(Function<? super T, String> words) {
        return new Naming<T>(item -> item == null ? "" : words.apply(item));
    }

    /// Words for items, and for none of them.
    public static <T extends @Nullable Object> StringConverter<T> orNone(Function<T, String> words) {
        return new Naming<>(words);
    }

    @Override
    public String toString(T item) {
        return words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("only chosen, never typed");
    }
}
