package org.vouchbook.ui.kit;

import javafx.scene.control.Label;

/// Words that break into lines where they are too long, and are never cut short.
public final class Paragraph extends Label {
    public Paragraph(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
