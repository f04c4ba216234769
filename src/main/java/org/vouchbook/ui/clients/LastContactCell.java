package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.LastContact.Lateness;
import org.vouchbook.workspace.PersonRow;

/// How long ago the last contact was; amber over the rhythm, red at twice the rhythm.
final class LastContactCell extends RowCell {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LONG_OVER = PseudoClass.getPseudoClass("long-over");
    private final Supplier<LocalDate> today;
    private final DateTimeFormatter day;

    LastContactCell(Supplier<LocalDate> today, Locale locale) {
        this.today = today;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        getStyleClass().add("last-contact");
        explain(this::exactly);
    }

    @Override
    void show(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        setText(LastContact.text(last, today.get()));
        mark(LastContact.lateness(last, row.contact().rhythm(), today.get()));
    }

    private String exactly(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        if (last == null) {
            return LastContact.text(null, today.get());
        }
        int rhythm = row.contact().rhythm();
        boolean late = LastContact.lateness(last, rhythm, today.get()) != Lateness.NONE;
        return Messages.of(late ? "clients.last.tip.late" : "clients.last.tip", day.format(last), rhythm);
    }

    @Override
    void hide() {
        super.hide();
        mark(Lateness.NONE);
    }

    private void mark(Lateness lateness) {
        pseudoClassStateChanged(OVER, lateness == Lateness.OVER);
        pseudoClassStateChanged(LONG_OVER, lateness == Lateness.LONG_OVER);
    }
}
