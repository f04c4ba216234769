package org.vouchbook.storage;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table and how a record gives its value, as JDBC takes it.
record Column<R>(String name, Function<R, @Nullable Object> value) {
    static <R> Column<R> of(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value);
    }

    /// Enums are stored by name.
    static <R> Column<R> ofEnum(String name, Function<R, @Nullable Enum<?>> value) {
        return new Column<>(name, row -> {
            Enum<?> constant = value.apply(row);
            return constant == null ? null : constant.name();
        });
    }
}
