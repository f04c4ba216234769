package org.vouchbook.ui.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;

/// A short form for one record: its fields, and how they become the record.
final class Form {
    /// What the fields make.
    sealed interface Made {
        /// Records, the form's own first; their ids are known only when they are saved.
        record Rows(Function<LongSupplier, List<? extends Row>> make) implements Made {}

        /// What each field has is fine, but not together.
        record Refused(String sentence) implements Made {}

        /// One record.
        static Made row(Function<LongSupplier, Row> make) {
            return new Rows(ids -> List.of(make.apply(ids)));
        }
    }

    private final String title;
    private final String hint;
    private final @Nullable Row edited;
    private final List<Field> fields;
    private final Supplier<Made> made;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param hint what it is for; empty: it speaks for itself
    /// @param edited the record that is put right; null for a new one
    /// @param made called when no field alone is wrong
    Form(String title, String hint, @Nullable Row edited, List<Field> fields, Supplier<Made> made) {
        this.title = title;
        this.hint = hint;
        this.edited = edited;
        this.fields = List.copyOf(fields);
        this.made = made;
    }

    String title() {
        return title;
    }

    String hint() {
        return hint;
    }

    @Nullable
    Row edited() {
        return edited;
    }

    List<Field> fields() {
        return fields;
    }

    /// Why it cannot be saved, in one sentence; empty while nothing is known to be wrong.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is to be saved; nothing when something is wrong, which is then said.
    Optional<Made.Rows> submit() {
        String wrong = fields.stream()
                .map(Field::problem)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse("");
        if (wrong.isEmpty()) {
            switch (made.get()) {
                case Made.Rows rows -> {
                    problem.set("");
                    return Optional.of(rows);
                }
                case Made.Refused refused -> wrong = refused.sentence();
            }
        }
        problem.set(wrong);
        return Optional.empty();
    }

    /// The id of a record: the one it has, or a new one.
    static long id(@Nullable Row was, LongSupplier ids) {
        return was == null ? ids.getAsLong() : was.id();
    }
}
