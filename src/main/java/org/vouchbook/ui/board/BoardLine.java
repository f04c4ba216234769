package org.vouchbook.ui.board;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// The quiet line below the header: received or given, and how far all have come.
final class BoardLine extends HBox {
    private final Label funnel = new Label();

    BoardLine(BoardViewModel model) {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-line");
        funnel.getStyleClass().add("quiet");
        funnel.setMaxWidth(Double.MAX_VALUE);
        funnel.setMinWidth(0);
        HBox.setHgrow(funnel, Priority.ALWAYS);
        getChildren().addAll(funnel, directions(model));
        model.picture().addListener((p, was, is) -> show(is, model.direction.get()));
    }

    private void show(BoardPicture picture, ReferralDirection direction) {
        BoardPicture.Funnel f = picture.funnel();
        String words = "";
        if (direction == ReferralDirection.RECEIVED && f.named() > 0) {
            words = Messages.of("board.funnel", f.named(), f.introduced(), f.wonIntroduced());
            if (f.wonByName() > 0) {
                words += " · " + Messages.of("board.funnel.by_name", f.wonByName());
            }
        }
        funnel.setText(words);
    }

    private static HBox directions(BoardViewModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (ReferralDirection direction : ReferralDirection.values()) {
            ToggleButton button = new ToggleButton(Messages.of("board.direction.", direction));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(model.direction.get() == direction);
            // Clicked again it stays: one of the two is always shown.
            button.setOnAction(e -> {
                button.setSelected(true);
                model.direction.set(direction);
            });
            model.direction.addListener((d, was, is) -> button.setSelected(is == direction));
            box.getChildren().add(button);
        }
        return box;
    }
}
