package org.vouchbook.ui.hints;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.Hints.Line;

/// A hint: what it says, the words it stands on, and the two answers.
final class HintCell extends ListCell<Line> {
    private final Label title = new Label();
    private final Chip fresh = new Chip(Messages.of("hints.new"), Tone.NEUTRAL);
    private final Label words = new Label();
    private final HBox row;

    HintCell(Consumer<Line> make, Consumer<Line> pass) {
        title.getStyleClass().add("strong");
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        var head = new HBox(8, title, fresh);
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(3, head, words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(10, text, button("hints.make", make), button("hints.pass", pass));
        row.setAlignment(Pos.CENTER_LEFT);
        // A line is as wide as the list, whatever it says.
        setPrefWidth(0);
    }

    private Button button(String key, Consumer<Line> action) {
        var button = new Button(Messages.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        // The keys are the list's own: Tab goes on to what comes after it.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            Line line = getItem();
            if (line != null) {
                action.accept(line);
            }
        });
        return button;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = !empty && line != null;
        setGraphic(shown ? row : null);
        setAccessibleText(null);
        if (line != null && shown) {
            title.setText(HintsViewModel.title(line));
            fresh.setVisible(line.known() == null);
            fresh.setManaged(line.known() == null);
            words.setText(Messages.of("hints.words", line.hint().text()));
            setAccessibleText(title.getText() + ". " + words.getText());
        }
    }
}
