package org.vouchbook.ui.board;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vouchbook.ui.Messages;

/// Asks why a duty is waved away.
final class DismissForm extends HBox {
    DismissForm(Consumer<String> onReason) {
        super(6);
        TextField reason = new TextField();
        reason.setPromptText(Messages.of("follow.why"));
        reason.setAccessibleText(Messages.of("follow.why"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button go = new Button(Messages.of("follow.dismiss_now"));
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(e -> onReason.accept(reason.getText()));
        reason.setOnAction(e -> onReason.accept(reason.getText()));
        getChildren().addAll(reason, go);
    }
}
