package org.vouchbook.ui.clients;

import java.text.NumberFormat;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.kit.MiniRadar;
import org.vouchbook.workspace.PersonRow;

/// The small radar and the score.
final class ScoreCell extends RowCell {
    private static final PseudoClass UNRATED = PseudoClass.getPseudoClass("unrated");
    private final NumberFormat number = NumberFormat.getNumberInstance();
    private final MiniRadar radar = new MiniRadar(28);
    private final Label score = new Label();
    private final HBox box = new HBox(14, radar, score);

    ScoreCell() {
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
    }
}
