package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;

/// A day to type or to pick. What is typed stays as it is until it is a day: arrow keys then go to the days beside it.
final class DayField {
    private final InteractionForm form;
    private final DatePicker picker = new DatePicker();
    private final LocalDate kept;

    DayField(InteractionForm form, PersonText words) {
        this.form = form;
        kept = form.day().orElse(LocalDate.EPOCH);
        picker.setConverter(new StringConverter<@Nullable LocalDate>() {
            // A picker writes its value over what it could not read; so what was typed is what it writes.
            @Override
            public String toString(@Nullable LocalDate day) {
                LocalDate typed = form.day().orElse(kept);
                return day == null || typed.equals(day) ? form.dateProperty().get() : words.day(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                return form.day().orElse(kept);
            }
        });
        picker.setAccessibleText(Messages.of("person.log.date"));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setShowWeekNumbers(false);
        picker.setValue(form.day().orElse(kept));
        picker.setOnShowing(e -> point(form.day().orElse(null)));
        picker.setOnHidden(e -> {
            if (picker.getValue() == null) {
                point(kept);
            }
        });
        TextField editor = picker.getEditor();
        editor.setAccessibleText(Messages.of("person.log.date"));
        editor.textProperty().bindBidirectional(form.dateProperty());
        picker.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        form.problemProperty()
                .subscribe(problem -> picker.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("invalid"),
                        !problem.isEmpty() && form.day().isEmpty()));
    }

    Node node() {
        return picker;
    }

    /// Moves the calendar without touching what is typed: from no day, each day can be picked.
    private void point(@Nullable LocalDate day) {
        String typed = form.dateProperty().get();
        picker.setValue(day);
        form.dateProperty().set(typed);
    }

    private void step(KeyEvent e) {
        Optional<LocalDate> day = form.day();
        int by = e.getCode() == KeyCode.UP ? 1 : e.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0 && day.isPresent() && !e.isAltDown() && !picker.isShowing()) {
            form.setDay(day.get().plusDays(by));
            e.consume();
        }
    }
}
