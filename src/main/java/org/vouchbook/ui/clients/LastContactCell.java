package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Rhythm;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.LastContact.Lateness;
import org.vouchbook.workspace.PersonRow;

/// How long ago the last contact was; amber over the rhythm, red at twice the rhythm.
final class LastContactCell extends RowCell {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LONG_OVER = PseudoClass.getPseudoClass("long-over");
    private final Supplier<LocalDate> today;
    private final Function<Contact, Rhythm> rhythm;
    private final DateTimeFormatter day;

    LastContactCell(Supplier<LocalDate> today, Function<Contact, Rhythm> rhythm, Locale locale) {
        this.today = today;
        this.rhythm = rhythm;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        getStyleClass().add("last-contact");
        explain(this::exactly);
    }

    @Override
    void show(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        setText(LastContact.text(last, today.get()));
        mark(LastContact.lateness(last, rhythm.apply(row.contact()).days(), today.get()));
    }

    private String exactly(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        if (last == null) {
            return LastContact.text(null, today.get());
        }
        Rhythm meant = rhythm.apply(row.contact());
        if (LastContact.lateness(last, meant.days(), today.get()) == Lateness.NONE) {
            return Messages.of("clients.last.tip", day.format(last));
        }
        return meant.from() == Rhythm.From.TAG
                ? Messages.of("clients.last.tip.late_tag", day.format(last), meant.days(), meant.tag())
                : Messages.of("clients.last.tip.late", day.format(last), meant.days());
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
