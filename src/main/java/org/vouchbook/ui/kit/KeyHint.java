package org.vouchbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// The keys that do the same as the control beside it, as this system writes them.
public final class KeyHint extends Label {
    public KeyHint(KeyCombination keys) {
        super(keys.getDisplayText());
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
