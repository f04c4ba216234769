package org.vouchbook.ui.board;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// The choice between referrals received and given.
final class DirectionChoice extends HBox {
    /// Shows and sets a direction.
    DirectionChoice(ObjectProperty<ReferralDirection> chosen) {
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (ReferralDirection direction : ReferralDirection.values()) {
            ToggleButton button = new ToggleButton(Messages.of("board.direction.", direction));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            // Clicked again it stays: one of the two is always shown.
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.set(direction);
            });
            chosen.subscribe(is -> button.setSelected(is == direction));
            getChildren().add(button);
        }
    }
}
