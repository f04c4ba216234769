package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// Since when they know that we look for introductions, and since when they are satisfied (B13): each opens the record
/// it stands on, or the form for what lacks.
final class ConditionsLine extends FlowPane {
    /// @param go follows a way
    ConditionsLine(ConditionWords said, Consumer<Way> go) {
        super(12, 2);
        getStyleClass().add("conditions");
        getChildren().setAll(link(said.told(), go), link(said.satisfied(), go));
    }

    private static Hyperlink link(Reason said, Consumer<Way> go) {
        var link = new Hyperlink(said.text());
        link.getStyleClass().addAll("condition", "small");
        link.setOnAction(_ -> {
            link.setVisited(false);
            go.accept(said.way());
        });
        return link;
    }
}
