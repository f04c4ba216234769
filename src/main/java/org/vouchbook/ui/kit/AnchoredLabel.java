package org.vouchbook.ui.kit;

import javafx.scene.control.Label;

/// A label of a drawing: it hangs on a point by a part of itself.
final class AnchoredLabel extends Label {
    private double x;
    private double y;
    private double alignX;
    private double alignY;

    AnchoredLabel(String text, String styleClass) {
        super(text);
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
    }

    AnchoredLabel at(double toX, double toY, double partX, double partY) {
        x = toX;
        y = toY;
        alignX = partX;
        alignY = partY;
        return this;
    }

    /// Sizes and puts it, pushed inside two limits where it would be cut off.
    void place(double least, double most) {
        if (getSkin() == null) {
            applyCss(); // made after this pulse's styles were set: it would have no size
        }
        double width = Math.min(prefWidth(-1), most - least);
        double height = prefHeight(width);
        double left = Math.clamp(x - width * alignX, least, Math.max(least, most - width));
        resizeRelocate(Math.rint(left), Math.rint(y - height * alignY), width, height);
    }
}
