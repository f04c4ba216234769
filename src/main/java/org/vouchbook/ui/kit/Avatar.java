package org.vouchbook.ui.kit;

import javafx.scene.control.Label;

/// Initials on a colour that stays with the name.
public final class Avatar extends Label {
    /// The upper three bits of a well-mixed number: eight tones.
    private static final int SHIFT = 29;

    public Avatar(String name) {
        getStyleClass().addAll("avatar", tone(name));
        setText(Initials.of(name));
        setMouseTransparent(true);
    }

    /// The larger one, for the head of a page.
    public Avatar large() {
        getStyleClass().add(1, "large");
        return this;
    }

    /// Stands for someone else, as in a table cell that is used again.
    public void show(String name) {
        setText(Initials.of(name));
        getStyleClass().set(getStyleClass().size() - 1, tone(name));
    }

    private static String tone(String name) {
        return "tone-" + (((name.strip().hashCode() * 0x9E3779B1) >>> SHIFT) + 1);
    }
}
