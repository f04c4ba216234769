package org.vouchbook.ui.form;

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
public final class Form {
    /// What the fields make.
    public sealed interface Made {
        /// Records, the form's own first; their ids are known only when they are saved.
        public record Rows(Function<LongSupplier, List<? extends Row>> make) implements Made {}

        /// What each field has is fine, but not together.
        public record Refused(String sentence) implements Made {}

        /// One record.
        public static Made row(Function<LongSupplier, Row> make) {
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
    public Form(String title, String hint, @Nullable Row edited, List<Field> fields, Supplier<Made> made) {
        this.title = title;
        this.hint = hint;
        this.edited = edited;
        this.fields = List.copyOf(fields);
        this.made = made;
    }

    /// The same form, which also refuses what a rule does not take.
    ///
    /// @param rule says what is wrong with the form's own record, which has no id of its own yet; empty: nothing
    public Form refusing(Function<Row, String> rule) {
        return new Form(title, hint, edited, fields, () -> {
            Made one = made.get();
            String wrong = one instanceof Made.Rows rows
                    ? rule.apply(rows.make().apply(() -> 1).getFirst())
                    : "";
            return wrong.isEmpty() ? one : new Made.Refused(wrong);
        });
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    @Nullable
    public Row edited() {
        return edited;
    }

    public List<Field> fields() {
        return fields;
    }

    /// Why it cannot be saved, in one sentence; empty while nothing is known to be wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is to be saved; nothing when something is wrong, which is then said.
    public Optional<Made.Rows> submit() {
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
    public static long id(@Nullable Row was, LongSupplier ids) {
        return was == null ? ids.getAsLong() : was.id();
    }
}
