package org.vouchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar as long as its share of the room. The toolkit's own one clips what it fills to a rounded shape, for which it
/// wakes all of its effects.
public final class Bar extends StackPane {
    /// @param share of the longest one that could be, 0 to 1
    public Bar(double share) {
        var filled = new Region();
        filled.getStyleClass().add("filled");
        filled.maxWidthProperty().bind(widthProperty().multiply(Math.clamp(share, 0, 1)));
        filled.setVisible(share > 0);
        getStyleClass().add("track");
        getChildren().add(filled);
        setAlignment(filled, Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
    }
}
