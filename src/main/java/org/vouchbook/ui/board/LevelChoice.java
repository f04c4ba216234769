package org.vouchbook.ui.board;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// The steps from a name to an introduction, each with what it means (A1). Of what we give, we take them ourselves:
/// nobody's permission is asked.
final class LevelChoice extends GridPane {
    private final ToggleGroup group = new ToggleGroup();

    LevelChoice(ObjectProperty<Level> level, ObservableValue<ReferralDirection> direction) {
        setHgap(12);
        setVgap(10);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        int place = 0;
        for (Level step : Level.values()) {
            RadioButton button = new RadioButton();
            button.setToggleGroup(group);
            button.setSelected(level.get() == step);
            button.setOnAction(e -> level.set(step));
            level.addListener((l, was, is) -> button.setSelected(is == step));
            Label meaning = new Label();
            meaning.getStyleClass().addAll("quiet", "small", "level-meaning");
            meaning.setWrapText(true);
            meaning.setMinHeight(USE_PREF_SIZE);
            VBox both = new VBox(2, button, meaning);
            direction.subscribe(now -> {
                boolean given = now == ReferralDirection.GIVEN;
                button.setText(Messages.of(given ? "referral.step.given." : "level.", step));
                meaning.setText(Messages.of(given ? "referral.level.given." : "referral.level.", step));
                button.setAccessibleHelp(meaning.getText());
                Fields.when(!given || step != Level.PERMISSION, both);
            });
            add(both, place % 2, place / 2);
            place++;
        }
        direction.subscribe(now -> {
            if (now == ReferralDirection.GIVEN && level.get() == Level.PERMISSION) {
                level.set(Level.NAME_ONLY);
            }
        });
    }

    /// Puts the keyboard on the step that is chosen.
    void focusChosen() {
        if (group.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }
}
