package org.vouchbook.ui.today;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.KeyHint;

/// Which key does what.
final class Legend extends HBox {
    Legend() {
        getStyleClass().add("legend");
        add(KeyCode.SPACE, "today.legend.done");
        add(KeyCode.S, "today.legend.snooze");
        add(KeyCode.X, "today.legend.dismiss");
        add(KeyCode.W, "today.legend.words");
        add(KeyCode.ENTER, "today.legend.open");
    }

    private void add(KeyCode key, String words) {
        var what = new Label(Messages.of(words));
        what.getStyleClass().addAll("quiet", "small");
        what.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new HBox(6, new KeyHint(new KeyCodeCombination(key)), what));
    }
}
