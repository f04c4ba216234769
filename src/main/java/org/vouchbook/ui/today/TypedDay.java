package org.vouchbook.ui.today;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vouchbook.domain.Text;

/// A field for a day as the country writes it; ISO dates are understood too. Up and down go by days.
final class TypedDay extends TextField {
    private final Locale locale;

    TypedDay(LocalDate proposed, Locale locale, String name) {
        this.locale = locale;
        setAccessibleText(name);
        setPrefColumnCount(12);
        setText(words(proposed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /// The day that is typed, if it is one.
    Optional<LocalDate> day() {
        String typed = Text.line(getText());
        String pattern = pattern().replace("yyyy", "uuuu");
        for (String form : List.of(pattern, pattern.replace("uuuu", "uu"), "uuuu-M-d")) {
            try {
                LocalDate day = LocalDate.parse(
                        typed, DateTimeFormatter.ofPattern(form, locale).withResolverStyle(ResolverStyle.STRICT));
                if (day.getYear() >= 1900 && day.getYear() < 2200) {
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(pattern(), locale));
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            day().ifPresent(day -> setText(words(day.plusDays(by))));
            event.consume();
        }
    }

    private String pattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("G+\\s*", "")
                .replaceAll("d+", "d")
                .replaceAll("M+", "M")
                .replaceAll("y+", "yyyy");
    }
}
