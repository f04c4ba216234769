package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.TypedDate;

/// What happened, as it is being typed: something new, or an interaction that is put right.
public final class InteractionForm {
    private static final List<InteractionKind> COMMON = List.of(
            InteractionKind.CALL,
            InteractionKind.MEETING,
            InteractionKind.EMAIL,
            InteractionKind.MESSAGE,
            InteractionKind.SERVICE,
            InteractionKind.THANKED_ME,
            InteractionKind.INSIGHT_SHARED,
            InteractionKind.FAVOUR,
            InteractionKind.SOCIAL);

    private final Session session;
    private final PersonText words;
    private final long contactId;
    private final @Nullable Interaction edited;
    private final ObjectProperty<InteractionKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(this, "direction");
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty minutes = new SimpleStringProperty(this, "minutes", "");
    private final ObjectProperty<@Nullable Axis> axis = new SimpleObjectProperty<>(this, "axis");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    InteractionForm(Session session, PersonText words, long contactId, @Nullable Interaction edited) {
        this.session = session;
        this.words = words;
        this.contactId = contactId;
        this.edited = edited;
        InteractionKind first = edited == null ? InteractionKind.CALL : edited.kind();
        kind.set(first);
        direction.set(edited == null ? first.usualDirection() : edited.direction());
        axis.set(edited == null ? first.usualAxis().orElse(null) : edited.axis());
        date.set(words.day(edited == null ? today() : edited.date()));
        note.set(edited == null ? "" : edited.note());
        minutes.set(edited == null ? "" : TypedMinutes.write(edited.minutes()));
        minutes.addListener((property, was, is) -> problem.set(""));
        kind.addListener((property, was, is) -> follow(was, is));
        date.addListener((property, was, is) -> problem.set(""));
        note.addListener((property, was, is) -> problem.set(""));
    }

    /// All kinds, the common ones first.
    public static List<InteractionKind> kinds() {
        var kinds = new ArrayList<>(COMMON);
        for (InteractionKind kind : InteractionKind.values()) {
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /// The interaction that is put right; null for a new one.
    public @Nullable Interaction edited() {
        return edited;
    }

    /// What happened. Who acted and what it speaks for follow, as long as they are the usual ones.
    public ObjectProperty<InteractionKind> kindProperty() {
        return kind;
    }

    /// Who acted.
    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /// The day as it is typed.
    public StringProperty dateProperty() {
        return date;
    }

    /// What is worth remembering.
    public StringProperty noteProperty() {
        return note;
    }

    /// How long it took, as it is typed; may be empty.
    public StringProperty minutesProperty() {
        return minutes;
    }

    /// The side of the relationship it speaks for, or null.
    public ObjectProperty<@Nullable Axis> axisProperty() {
        return axis;
    }

    /// Why it cannot be saved, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The day that is typed, if it is one.
    Optional<LocalDate> day() {
        return TypedDate.read(date.get() == null ? "" : date.get(), words.locale(), today())
                .flatMap(TypedDate::whole);
    }

    /// Puts another day into the field.
    void setDay(LocalDate day) {
        date.set(words.day(day));
    }

    /// Saves it.
    ///
    /// @param done when it is in the book
    void save(Runnable done) {
        problem.set(wrong());
        if (!problem.get().isEmpty()) {
            return;
        }
        LocalDate on = day().orElseThrow();
        String text = note.get() == null ? "" : note.get();
        InteractionKind what = kind.get();
        Direction who = direction.get();
        Axis speaksFor = axis.get();
        Integer took = TypedMinutes.read(minutes.get()).orElse(null);
        session.background()
                .run(
                        () -> {
                            if (edited == null) {
                                return session.timeline().log(contactId, what, who, on, text, speaksFor, took);
                            }
                            var changed = new Interaction(
                                    edited.id(), contactId, what, who, on, text, speaksFor, edited.created(), took);
                            if (!changed.equals(edited)) {
                                session.timeline().save(edited, changed);
                            }
                            return changed;
                        },
                        saved -> done.run());
    }

    private String wrong() {
        String typed = date.get() == null ? "" : date.get();
        LocalDate on = day().orElse(null);
        String example = words.day(today());
        if (Text.line(typed).isEmpty()) {
            return Messages.of("person.problem.no_date", example);
        }
        if (on == null) {
            return Messages.of("person.problem.date", PersonText.quote(typed), example);
        }
        if (on.isAfter(today())) {
            return Messages.of("person.problem.future", words.day(on));
        }
        if (on.getYear() < 1900) {
            return Messages.of("person.problem.date", PersonText.quote(typed), example);
        }
        if (TypedMinutes.isWrong(minutes.get())) {
            return Messages.of("person.problem.minutes");
        }
        String said = Text.paragraphs(note.get() == null ? "" : note.get());
        boolean known = edited != null && edited.kind() == InteractionKind.COMPLAINT;
        if (!known && kind.get() == InteractionKind.COMPLAINT && said.isEmpty()) {
            return Messages.of("person.problem.complaint");
        }
        return said.length() > Contact.MAX_TEXT
                ? Messages.of("person.problem.too_long", said.length(), Contact.MAX_TEXT)
                : "";
    }

    private void follow(InteractionKind was, InteractionKind is) {
        if (direction.get() == was.usualDirection()) {
            direction.set(is.usualDirection());
        }
        if (Objects.equals(axis.get(), was.usualAxis().orElse(null))) {
            axis.set(is.usualAxis().orElse(null));
        }
    }

    private LocalDate today() {
        return session.workspace().today();
    }
}
