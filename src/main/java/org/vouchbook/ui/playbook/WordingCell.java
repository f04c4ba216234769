package org.vouchbook.ui.playbook;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.RankWords;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// A purpose as a heading, or a wording with a mark when it is the user's own.
final class WordingCell extends ListCell<WordingItem> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Label name = new Label();
    private final Chip mine = new Chip(Messages.of("playbook.mine"), Tone.SUCCESS);
    private final Label figures = new Label();
    private final HBox row = new HBox(8, name, figures, mine);

    WordingCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        figures.getStyleClass().addAll("quiet", "small");
        figures.setMinWidth(USE_PREF_SIZE);
        figures.managedProperty().bind(figures.textProperty().isNotEmpty());
        mine.setMinWidth(USE_PREF_SIZE);
        mine.managedProperty().bind(mine.visibleProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WordingItem item, boolean empty) {
        super.updateItem(item, empty);
        WordingItem shown = empty ? null : item;
        setGraphic(shown == null ? null : row);
        setText(null);
        pseudoClassStateChanged(HEADING, shown != null && shown.isPurpose());
        setMouseTransparent(shown != null && shown.isPurpose());
        if (shown != null) {
            Template template = shown.template();
            name.setText(template == null ? Messages.of("purpose.", shown.purpose()) : template.name());
            mine.setVisible(shown.own() != null);
            figures.setText(template == null ? "" : RankWords.brief(shown.figures()));
            setAccessibleText(template == null ? name.getText() : RankWords.named(template.name(), shown.figures()));
        }
    }
}
