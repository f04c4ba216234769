package org.vouchbook;

import javafx.scene.layout.StackPane;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;

/// Stands in the window while the closed book is worked on.
final class WorkingPage extends StackPane {
    WorkingPage() {
        super(new EmptyState(Icon.LOCK, Messages.of("password.working")));
        getStyleClass().add("page");
    }
}
