package org.vouchbook.ui.today;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.KeyHint;

/// Which key does what with the line that has the keyboard.
final class Legend extends HBox {
    Legend(TodayViewModel model) {
        getStyleClass().add("legend");
        add(KeyCode.SPACE, "today.legend.done");
        add(KeyCode.S, "today.legend.snooze");
        add(KeyCode.X, "today.legend.dismiss");
        HBox words = add(KeyCode.W, "today.legend.words");
        add(KeyCode.ENTER, "today.legend.open");
        HBox why = add(KeyCode.R, "today.legend.why");
        // Where a key would do nothing, nothing is said of it.
        words.managedProperty().bind(words.visibleProperty());
        why.managedProperty().bind(why.visibleProperty());
        model.current().subscribe(_ -> {
            words.setVisible(model.currentLine()
                    .map(line -> line.followUp().kind().hasWords())
                    .orElse(true));
            why.setVisible(model.currentLine()
                    .map(line -> new ReasonWords(model.words(), line)
                            .facts().stream().anyMatch(Said::leads))
                    .orElse(false));
        });
    }

    private HBox add(KeyCode key, String words) {
        var what = new Label(Messages.of(words));
        what.getStyleClass().addAll("quiet", "small");
        what.setMinWidth(USE_PREF_SIZE);
        var hint = new HBox(6, new KeyHint(new KeyCodeCombination(key)), what);
        getChildren().add(hint);
        return hint;
    }
}
