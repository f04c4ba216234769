package org.vouchbook.ui.board;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.vouchbook.ui.Messages;

/// One step of the ladder: not yet, with a button that says it has happened, or with its facts.
final class Rung extends VBox {
    private static final PseudoClass THERE = PseudoClass.getPseudoClass("there");
    private final Circle mark = new Circle(5);
    private final Button add = new Button();
    private final Hyperlink remove = new Hyperlink(Messages.of("card.rung.remove"));
    private final VBox body;

    Rung(String title, String meaning, String addWords, Runnable onAdd, Runnable onRemove, Node... facts) {
        super(8);
        getStyleClass().add("rung");
        mark.getStyleClass().add("dot");
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label quiet = new Label(meaning);
        quiet.getStyleClass().addAll("quiet", "small");
        quiet.setWrapText(true);
        quiet.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        remove.setMinWidth(USE_PREF_SIZE);
        remove.getStyleClass().add("small");
        remove.setAccessibleText(Messages.of("card.rung.remove_spoken", title));
        remove.setOnAction(e -> onRemove.run());
        add.setText(addWords);
        add.setOnAction(e -> onAdd.run());
        HBox head = new HBox(8, mark, name, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        body = new VBox(10, facts);
        getChildren().addAll(head, quiet, add, body);
    }

    void show(boolean there) {
        pseudoClassStateChanged(THERE, there);
        mark.getStyleClass().removeAll("done");
        if (there) {
            mark.getStyleClass().add("done");
        }
        Fields.when(there, body, remove);
        Fields.when(!there, add);
    }
}
