package org.vouchbook.ui.playbook;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// A question, story or piece of advice, and what it is about.
final class StoryCell extends ListCell<LibraryItem> {
    private static final double CHIP = 84;

    StoryCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LibraryItem item, boolean none) {
        super.updateItem(item, none);
        setText(null);
        if (none || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var text = new Label(item.text());
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        var words = new VBox(2, text);
        String about = about(item);
        if (!about.isEmpty()) {
            var topic = new Label(about);
            topic.getStyleClass().addAll("quiet", "small");
            words.getChildren().add(topic);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String kind = Messages.of("stories.kind.", item.kind());
        var chip = new Chip(kind, Tone.NEUTRAL);
        chip.setMinWidth(CHIP);
        chip.setAlignment(Pos.CENTER);
        var row = new HBox(12, chip, words);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(kind + ", " + item.text() + (about.isEmpty() ? "" : ", " + about));
    }

    private static String about(LibraryItem item) {
        if (item.industry().isEmpty()) {
            return item.topic();
        }
        String whose = Messages.of("stories.for", item.industry());
        return item.topic().isEmpty() ? whose : item.topic() + " · " + whose;
    }
}
