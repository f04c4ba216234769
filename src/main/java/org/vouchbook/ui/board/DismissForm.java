package org.vouchbook.ui.board;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// Asks why a duty is waved away.
final class DismissForm extends VBox {
    private final TextField reason = new TextField();
    private final Label error = Fields.error();
    private final Consumer<String> onReason;

    DismissForm(Consumer<String> onReason) {
        super(4);
        this.onReason = onReason;
        reason.setPromptText(Messages.of("follow.why"));
        reason.setAccessibleText(Messages.of("follow.why"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button go = new Button(Messages.of("follow.dismiss_now"));
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(e -> dismiss());
        reason.setOnAction(e -> dismiss());
        getChildren().addAll(new HBox(6, reason, go), error);
    }

    private void dismiss() {
        String why = Text.line(reason.getText());
        if (why.isEmpty()) {
            error.setText(Messages.of("follow.refused.no_reason"));
        } else if (why.length() > Text.SHORT) {
            error.setText(Messages.of("referral.problem.long"));
        } else {
            onReason.accept(why);
        }
    }
}
