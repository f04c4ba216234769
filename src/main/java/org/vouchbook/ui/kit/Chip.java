package org.vouchbook.ui.kit;

import javafx.scene.control.Label;

/// A short word on a soft colour. The word says it all: the colour only repeats it.
public final class Chip extends Label {
    public Chip(String text, Tone tone) {
        getStyleClass().addAll("chip", tone.styleClass());
        setText(text);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Says something else, as in a table cell that is used again.
    public void show(String text, Tone tone) {
        setText(text);
        int last = getStyleClass().size() - 1;
        // Set again, even the same class has JavaFX look through all style sheets anew.
        if (!getStyleClass().get(last).equals(tone.styleClass())) {
            getStyleClass().set(last, tone.styleClass());
        }
    }
}
