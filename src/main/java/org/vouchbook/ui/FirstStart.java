package org.vouchbook.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;

/// What an empty book offers: import, the first person, or a look at the sample book.
public final class FirstStart extends StackPane {
    private final Button importing = new Button(Messages.of("first.import"));

    public FirstStart(Navigator navigator, Runnable onSample) {
        importing.getStyleClass().add("accent");
        importing.setOnAction(_ -> navigator.importFiles(List.of()));
        var add = new Button(Messages.of("first.add"));
        add.setOnAction(_ -> navigator.newPerson());
        var sample = new Button(Messages.of("first.sample"));
        sample.setOnAction(_ -> onSample.run());
        getChildren().add(new EmptyState(Icon.CLIENTS, Messages.of("first.sentence"), importing, add, sample));
    }

    /// The keyboard goes to the first offer.
    @Override
    public void requestFocus() {
        importing.requestFocus();
    }
}
