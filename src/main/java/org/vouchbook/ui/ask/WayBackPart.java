package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.WayBack;
import org.vouchbook.domain.WayBack.Rung;
import org.vouchbook.domain.WayBack.State;
import org.vouchbook.ui.kit.Icon;

/// A way back as its rungs beside each other: done, next, later. Only the next can be noted; the others say why not.
final class WayBackPart {
    private final WayBack way;
    private final WayBackWords words;
    private final Consumer<Way> go;
    private final Label refusal = new Label();
    private final VBox node = new VBox(4);

    /// @param go follows a way
    WayBackPart(WayBack way, WayBackWords words, Consumer<Way> go) {
        this.way = way;
        this.words = words;
        this.go = go;
        var rungs = new HBox(6);
        way.cause().rungs().forEach(r -> rungs.getChildren().add(rung(r)));
        refusal.getStyleClass().add("form-error");
        refusal.setWrapText(true);
        refusal.setMinHeight(Label.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        node.getChildren().setAll(rungs, refusal);
    }

    Node node() {
        return node;
    }

    private Node rung(Rung rung) {
        State state = way.state(rung);
        Label name = new Label(WayBackWords.rung(rung));
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.getStyleClass().add("rung-name");
        Label below = new Label(words.below(way, rung));
        if (state == State.DONE) {
            below.setGraphic(Icon.DONE.node());
        }
        below.getStyleClass().add("rung-below");
        var content = new VBox(1, name, below);
        content.setAlignment(Pos.TOP_LEFT);
        var button = new Button(null, content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("button", "rung", "rung-" + state.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(words.spoken(way, rung));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setMinWidth(0);
        // All as wide as each other, whatever they say.
        button.setPrefWidth(100);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> take(rung));
        return button;
    }

    private void take(Rung rung) {
        if (way.state(rung) == State.NEXT) {
            go.accept(new Way.Climb(way, rung));
            return;
        }
        LocalDate today = words.words().today();
        refusal.setText(words.refusal(way.note(rung, today, today)));
        refusal.setVisible(true);
    }
}
