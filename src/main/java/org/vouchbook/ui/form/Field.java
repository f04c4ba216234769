package org.vouchbook.ui.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PeopleIndex;

/// A field of a form: what is in it, and what is wrong with that.
public sealed interface Field {
    /// The message key of its label.
    String key();

    /// Why it cannot be taken; empty when it can.
    default String problem() {
        return "";
    }

    /// Something typed.
    ///
    /// @param wrong says what is wrong with what is typed; empty: nothing
    public record Typed(String key, Shape shape, StringProperty text, UnaryOperator<String> wrong) implements Field {
        /// How much room it takes.
        public enum Shape {
            SHORT,
            LINE,
            AREA
        }

        public static Typed of(String key, Shape shape, String start, UnaryOperator<String> wrong) {
            return new Typed(key, shape, new SimpleStringProperty(start), wrong);
        }

        public String typed() {
            return Objects.requireNonNullElse(text.get(), "");
        }

        @Override
        public String problem() {
            return wrong.apply(typed());
        }
    }

    /// One of several.
    public final class Pick<T> implements Field {
        /// A thing to choose, or none, in words.
        public record Option<T>(@Nullable T value, String words) {
            @Override
            public String toString() {
                return words;
            }
        }

        private final String key;
        private final List<Option<T>> options = new ArrayList<>();
        private final ObjectProperty<Option<T>> chosen;

        /// @param open the words for *none*; null: there must be one
        public Pick(String key, List<T> items, Function<T, String> words, @Nullable String open, @Nullable T start) {
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
        public static <E extends Enum<E>> Pick<E> of(String key, List<E> items, String prefix, E start) {
            return new Pick<>(key, items, e -> Messages.of(prefix, e), null, start);
        }

        @Override
        public String key() {
            return key;
        }

        public List<Option<T>> options() {
            return options;
        }

        public ObjectProperty<Option<T>> chosenProperty() {
            return chosen;
        }

        @Nullable
        public T value() {
            return chosen.get().value();
        }

        /// What is chosen, where something always is.
        public T needed() {
            return Objects.requireNonNull(value(), key);
        }

        public void choose(T value) {
            options.stream().filter(o -> value.equals(o.value())).findFirst().ifPresent(chosen::set);
        }
    }

    /// Any of several.
    public final class Checks<E extends Enum<E>> implements Field {
        private final String key;
        private final Class<E> type;
        private final Map<E, BooleanProperty> boxes;
        private final Function<E, String> words;

        /// The words of each are found by a prefix.
        public Checks(String key, Class<E> type, String prefix, Set<E> start) {
            this(key, type, e -> Messages.of(prefix, e), start);
        }

        public Checks(String key, Class<E> type, Function<E, String> words, Set<E> start) {
            this.key = key;
            this.type = type;
            this.words = words;
            boxes = new EnumMap<>(type);
            for (E e : EnumSet.allOf(type)) {
                boxes.put(e, new SimpleBooleanProperty(start.contains(e)));
            }
        }

        @Override
        public String key() {
            return key;
        }

        public Map<E, BooleanProperty> boxes() {
            return boxes;
        }

        public String words(E item) {
            return words.apply(item);
        }

        public Set<E> value() {
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
    public record Tick(String key, BooleanProperty on) implements Field {
        public static Tick of(String key, boolean start) {
            return new Tick(key, new SimpleBooleanProperty(start));
        }
    }

    /// Somebody of the book, found by typing a name.
    ///
    /// @param chosen who was picked; null: nobody yet
    record Person(String key, PeopleIndex index, ObjectProperty<@Nullable Contact> chosen) implements Field {
        /// Nobody is chosen yet.
        public static Person of(String key, PeopleIndex index) {
            return new Person(key, index, new SimpleObjectProperty<>());
        }

        /// Who was picked.
        public Contact needed() {
            return Objects.requireNonNull(chosen.get(), key);
        }

        @Override
        public String problem() {
            return chosen.get() == null ? Messages.of("form.problem.nobody") : "";
        }
    }

    /// Any of several people.
    ///
    /// @param boxes whether each is among them
    record People(String key, SequencedMap<Contact, BooleanProperty> boxes) implements Field {
        /// Of these, with some of them ticked.
        public static People of(String key, List<Contact> people, Predicate<Contact> ticked) {
            var boxes = new LinkedHashMap<Contact, BooleanProperty>();
            people.forEach(p -> boxes.put(p, new SimpleBooleanProperty(ticked.test(p))));
            return new People(key, boxes);
        }

        /// Those who are ticked.
        public List<Contact> value() {
            return boxes.entrySet().stream()
                    .filter(e -> e.getValue().get())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
