package org.vouchbook.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;

/// A field for several lines that keeps no picture of itself, as [PlainScroll]: a megabyte each, painted anew as a
/// whole at every letter.
public class PlainArea extends TextArea {
    /// With nothing in it.
    public PlainArea() {}

    /// @param text is in it
    public PlainArea(String text) {
        super(text);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        for (var part : getChildrenUnmodifiable()) {
            if (part instanceof ScrollPane scroll) {
                scroll.skinProperty()
                        .subscribe(_ -> scroll.getChildrenUnmodifiable().forEach(inner -> inner.setCache(false)));
            }
        }
        return skin;
    }
}
