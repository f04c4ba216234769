package org.vouchbook.ui.playbook;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// A group as a heading, or an element with how it went last.
final class RehearsalCell extends ListCell<RehearsalItem> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Label name = new Label();
    private final Chip went = new Chip("", Tone.NEUTRAL);
    private final HBox row = new HBox(8, name, went);

    RehearsalCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        went.managedProperty().bind(went.visibleProperty());
        setPrefWidth(0);
    }

    /// The colour only repeats the word.
    static Tone tone(Rehearsal.Went went) {
        return switch (went) {
            case STUMBLED -> Tone.WARNING;
            case ALL_RIGHT -> Tone.NEUTRAL;
            case NATURAL -> Tone.SUCCESS;
        };
    }

    @Override
    protected void updateItem(@Nullable RehearsalItem item, boolean empty) {
        super.updateItem(item, empty);
        RehearsalItem shown = empty ? null : item;
        setGraphic(shown == null ? null : row);
        setText(null);
        boolean heading = shown != null && shown.element() == null;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading);
        if (shown == null) {
            return;
        }
        name.setText(
                shown.element() == null
                        ? Messages.of("rehearsal.group.", shown.group())
                        : ElementWords.of(shown.element()).title());
        Rehearsal last = shown.last();
        went.setVisible(last != null);
        if (last != null) {
            went.show(Messages.of("rehearsal.went.", last.went()), tone(last.went()));
        }
        setAccessibleText(
                last == null
                        ? name.getText()
                        : Messages.of("rehearsal.spoken", name.getText(), shown.times(), went.getText()));
    }
}
