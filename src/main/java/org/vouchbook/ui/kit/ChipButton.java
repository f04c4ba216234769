package org.vouchbook.ui.kit;

import javafx.scene.control.Button;

/// A short word on a soft colour that leads somewhere; see [Chip].
public final class ChipButton extends Button {
    public ChipButton(Tone tone, Runnable action) {
        getStyleClass().addAll("button-chip", "chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
