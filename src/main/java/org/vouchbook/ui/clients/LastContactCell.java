package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.LastContact.Lateness;
import org.vouchbook.workspace.PersonRow;

/// How long ago the last contact was; amber over the rhythm, red at twice the rhythm.
final class LastContactCell extends RowCell {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LONG_OVER = PseudoClass.getPseudoClass("long-over");
    private final Supplier<LocalDate> today;
    private final DateTimeFormatter day;
    private final Tooltip exact = new Tooltip();

    LastContactCell(Supplier<LocalDate> today, Locale locale) {
        this.today = today;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        getStyleClass().add("last-contact");
    }

    @Override
    void show(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        int rhythm = row.contact().rhythm();
        Lateness lateness = LastContact.lateness(last, rhythm, today.get());
        setText(LastContact.text(last, today.get()));
        mark(lateness);
        if (last == null) {
            setTooltip(null);
        } else {
            String key = lateness == Lateness.NONE ? "clients.last.tip" : "clients.last.tip.late";
            exact.setText(Messages.of(key, day.format(last), rhythm));
            setTooltip(exact);
        }
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
