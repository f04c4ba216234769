package org.vouchbook.ui.clients;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.MiniRadar;
import org.vouchbook.workspace.PersonRow;

/// The small radar and the score.
final class ScoreCell extends RowCell {
    private static final PseudoClass UNRATED = PseudoClass.getPseudoClass("unrated");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private final Supplier<LocalDate> today;
    private final NumberFormat number = NumberFormat.getNumberInstance();
    private final MiniRadar radar = new MiniRadar(28);
    private final Label score = new Label();
    private final HBox box = new HBox(14, radar, score);

    ScoreCell(Supplier<LocalDate> today) {
        this.today = today;
        explain(row -> words(row.facts().card(), today.get()));
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        score.setMinWidth(28);
        score.getStyleClass().add("score");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMouseTransparent(true);
        setGraphic(box);
    }

    @Override
    void show(PersonRow row) {
        Scorecard card = row.facts().card();
        radar.show(card);
        score.setText(card == null ? ScoreText.NONE : number.format(card.score()));
        score.pseudoClassStateChanged(UNRATED, card == null);
        boolean faded = card != null && card.faded(today.get());
        score.pseudoClassStateChanged(FADED, faded);
        radar.pseudoClassStateChanged(FADED, faded);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String words(@Nullable Scorecard card, LocalDate today) {
        if (card == null) {
            return Messages.of("clients.score.none");
        }
        return Messages.of(
                card.faded(today) ? "clients.score.faded" : "clients.score.of", day(card.date()), day(card.review()));
    }
}
