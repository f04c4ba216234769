package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.Rhythm;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.LastContact.Lateness;
import org.vouchbook.workspace.PersonRow;

/// How long ago the last contact was; amber over the rhythm, red at twice the rhythm or after the longest silence.
/// Among the neglected also who spoke last (L1).
final class LastContactCell extends RowCell {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LONG_OVER = PseudoClass.getPseudoClass("long-over");
    private final Supplier<LocalDate> today;
    private final Silences silences;
    private final DateTimeFormatter day;

    LastContactCell(Supplier<LocalDate> today, Silences silences, Locale locale) {
        this.today = today;
        this.silences = silences;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        getStyleClass().add("last-contact");
        explain(this::exactly);
    }

    @Override
    void show(PersonRow row) {
        String ago = LastContact.text(row.facts().lastContact(), today.get());
        setText(silences.spokeLast(row)
                .map(who -> ago + "\n" + Messages.of("spoke.", who))
                .orElse(ago));
        mark(LastContact.lateness(silences.of(row)));
    }

    private String exactly(PersonRow row) {
        LocalDate last = row.facts().lastContact();
        String late = silences.of(row).map(this::late).orElse("");
        if (last == null) {
            return late.isEmpty() ? LastContact.text(null, today.get()) : late;
        }
        String spoke = silences.spokeLast(row)
                .map(who -> Messages.of("clients.last.spoke", day.format(last), Messages.of("spoke.", who)))
                .orElseGet(() -> Messages.of("clients.last.tip", day.format(last)));
        return late.isEmpty() ? spoke : Messages.of("clients.last.late", spoke, late);
    }

    private String late(Reconnect silence) {
        Rhythm meant = silence.rhythm();
        if (silence.last() == null) {
            return Messages.of("clients.last.never", day.format(silence.since()));
        }
        if (silence.days() <= meant.days()) {
            return Messages.of("clients.last.limit", silence.days());
        }
        return meant.from() == Rhythm.From.TAG
                ? Messages.of("clients.last.rhythm_tag", meant.days(), meant.tag())
                : Messages.of("clients.last.rhythm", meant.days());
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
