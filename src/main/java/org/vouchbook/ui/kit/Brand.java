package org.vouchbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;

/// The name with its mark, a small radar.
public final class Brand extends Label {
    public Brand() {
        super("Vouchbook");
        getStyleClass().add("brand");
        var mark = new Polygon(10, 3, 17, 9, 10, 16, 3, 9);
        mark.getStyleClass().add("brand-mark");
        setGraphic(mark);
    }
}
