package org.vouchbook.ui.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;

/// A field of a form: what is in it, and what is wrong with that.
sealed interface Field {
    /// The message key of its label.
    String key();

    /// Why it cannot be taken; empty when it can.
    default String problem() {
        return "";
    }

    /// Something typed.
    ///
    /// @param wrong says what is wrong with what is typed; empty: nothing
    record Typed(String key, Shape shape, StringProperty text, UnaryOperator<String> wrong) implements Field {
        /// How much room it takes.
        enum Shape {
            SHORT,
            LINE,
            AREA
        }

        static Typed of(String key, Shape shape, String start, UnaryOperator<String> wrong) {
            return new Typed(key, shape, new SimpleStringProperty(start), wrong);
        }

        String typed() {
            return Objects.requireNonNullElse(text.get(), "");
        }

        @Override
        public String problem() {
            return wrong.apply(typed());
        }
    }

    /// One of several.
    final class Pick<T> implements Field {
        /// A thing to choose, or none, in words.
        record Option<T>(@Nullable T value, String words) {
            @Override
            public String toString() {
                return words;
            }
        }

        private final String key;
        private final List<Option<T>> options = new ArrayList<>();
        private final ObjectProperty<Option<T>> chosen;

        /// @param open the words for *none*; null: there must be one
        Pick(String key, List<T> items, Function<T, String> words, @Nullable String open, @Nullable T start) {
            this.key = key;
            if (open != null) {
                options.add(new Option<>(null, open));
            }
            items.forEach(i -> options.add(new Option<>(i, words.apply(i))));
            chosen = new SimpleObjectProperty<>(options.stream()
                    .filter(o -> Objects.equals(o.value(), start))
                    .findFirst()
                    .orElse(options.getFirst()));
        }

        /// A constant of an enum; its words are found by a prefix.
        static <E extends Enum<E>> Pick<E> of(String key, List<E> items, String prefix, E start) {
            return new Pick<>(key, items, e -> Messages.of(prefix, e), null, start);
        }

        @Override
        public String key() {
            return key;
        }

        List<Option<T>> options() {
            return options;
        }

        ObjectProperty<Option<T>> chosenProperty() {
            return chosen;
        }

        @Nullable
        T value() {
            return chosen.get().value();
        }

        /// What is chosen, where something always is.
        T needed() {
            return Objects.requireNonNull(value(), key);
        }

        void choose(T value) {
            options.stream().filter(o -> value.equals(o.value())).findFirst().ifPresent(chosen::set);
        }
    }

    /// Any of several.
    final class Checks<E extends Enum<E>> implements Field {
        private final String key;
        private final Class<E> type;
        private final Map<E, BooleanProperty> boxes;
        private final String prefix;

        Checks(String key, Class<E> type, String prefix, Set<E> start) {
            this.key = key;
            this.type = type;
            this.prefix = prefix;
            boxes = new EnumMap<>(type);
            for (E e : EnumSet.allOf(type)) {
                boxes.put(e, new SimpleBooleanProperty(start.contains(e)));
            }
        }

        @Override
        public String key() {
            return key;
        }

        Map<E, BooleanProperty> boxes() {
            return boxes;
        }

        String words(Enum<?> item) {
            return Messages.of(prefix, item);
        }

        Set<E> value() {
            var checked = EnumSet.noneOf(type);
            boxes.forEach((e, on) -> {
                if (on.get()) {
                    checked.add(e);
                }
            });
            return checked;
        }
    }

    /// Yes or no.
    record Tick(String key, BooleanProperty on) implements Field {
        static Tick of(String key, boolean start) {
            return new Tick(key, new SimpleBooleanProperty(start));
        }
    }
}
