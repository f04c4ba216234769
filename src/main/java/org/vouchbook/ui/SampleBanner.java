package org.vouchbook.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says over every page that nobody here is real, and offers the way out.
final class SampleBanner extends HBox {
    SampleBanner(Runnable onLeave) {
        super(12);
        getStyleClass().add("sample-banner");
        var words = new Label(Messages.of("window.sample.banner"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var leave = new Button(Messages.of("window.sample.leave"));
        leave.setOnAction(_ -> onLeave.run());
        getChildren().setAll(words, space, leave);
    }
}
