package org.vouchbook.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vouchbook.report.RadarGeometry;

/// The name of an axis or attribute above its value.
final class RadarText extends VBox {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private final Label value = new Label();

    RadarText(String name, String kind, Enum<?> which) {
        Label title = new Label(name);
        title.getStyleClass().add(kind + "-name");
        value.getStyleClass().add(kind + "-value");
        getStyleClass().add(which.name().toLowerCase(Locale.ROOT));
        setManaged(false);
        getChildren().addAll(title, value);
    }

    void say(String text, boolean typing) {
        value.setText(text);
        value.pseudoClassStateChanged(TYPING, typing);
    }

    void place(RadarGeometry.Label spot) {
        setAlignment(spot.alignX() == 0 ? Pos.TOP_LEFT : spot.alignX() == 1 ? Pos.TOP_RIGHT : Pos.TOP_CENTER);
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(
                Math.rint(spot.x() - width * spot.alignX()),
                Math.rint(spot.y() - height * spot.alignY()),
                width,
                height);
    }
}
