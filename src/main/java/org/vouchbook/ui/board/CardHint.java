package org.vouchbook.ui.board;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A sentence at a card: why it could not go where it was put.
final class CardHint {
    private @Nullable Popover open;

    void show(Node card, String sentence) {
        hide();
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(260);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("card-hint");
        Popover popover = new Popover(label);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        popover.show(card);
        open = popover;
    }

    void hide() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
