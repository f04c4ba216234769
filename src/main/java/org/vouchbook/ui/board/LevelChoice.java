package org.vouchbook.ui.board;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Level;
import org.vouchbook.ui.Messages;

/// The four steps from a name to an introduction, each with what it means (A1).
final class LevelChoice extends GridPane {
    private final ToggleGroup group = new ToggleGroup();

    LevelChoice(ObjectProperty<Level> level) {
        setHgap(12);
        setVgap(10);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        int place = 0;
        for (Level step : Level.values()) {
            RadioButton button = new RadioButton(Messages.of("level.", step));
            button.setToggleGroup(group);
            button.setSelected(level.get() == step);
            button.setOnAction(e -> level.set(step));
            level.addListener((l, was, is) -> button.setSelected(is == step));
            Label meaning = new Label(Messages.of("referral.level.", step));
            meaning.getStyleClass().addAll("quiet", "small", "level-meaning");
            meaning.setWrapText(true);
            meaning.setMinHeight(USE_PREF_SIZE);
            button.setAccessibleHelp(meaning.getText());
            add(new VBox(2, button, meaning), place % 2, place / 2);
            place++;
        }
    }

    /// Puts the keyboard on the step that is chosen.
    void focusChosen() {
        if (group.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }
}
