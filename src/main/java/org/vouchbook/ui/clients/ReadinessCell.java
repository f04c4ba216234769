package org.vouchbook.ui.clients;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.vouchbook.ui.Verdicts;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.PersonRow;

/// What the book says to asking this person, in a chip.
final class ReadinessCell extends RowCell {
    private final Locale locale;
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final HBox box = new HBox(chip);

    ReadinessCell(Locale locale) {
        this.locale = locale;
        chip.setMinWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMouseTransparent(true);
        setGraphic(box);
    }

    @Override
    void show(PersonRow row) {
        chip.show(Verdicts.brief(row.readiness(), locale), Verdicts.tone(row.readiness()));
    }
}
