package org.vouchbook.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;

/// What stands in the window when the book cannot be opened: why, and what to do.
public final class OpenFailure extends StackPane {
    public OpenFailure(Exception failure, Runnable onRetry, Runnable onQuit) {
        getStyleClass().add("page");
        var retry = new Button(Messages.of("open.retry"));
        retry.getStyleClass().add("accent");
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> onRetry.run());
        var quit = new Button(Messages.of("open.quit"));
        quit.setCancelButton(true);
        quit.setOnAction(_ -> onQuit.run());
        getChildren().add(new EmptyState(Icon.WARNING, FailureText.of(failure), retry, quit));
    }
}
