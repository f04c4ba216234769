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
        getStyleClass().set(getStyleClass().size() - 1, tone.styleClass());
    }
}
