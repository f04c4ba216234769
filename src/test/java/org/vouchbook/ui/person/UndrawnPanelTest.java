package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.ui.Messages;

/// A panel is made when it is first wanted, and a quick book may answer before it was ever drawn.
class UndrawnPanelTest extends FxTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    UndrawnPanelTest() {}

    @Test
    void whoeverIsReadBeforeThePanelIsDrawnTakesTheKeyboard() {
        try (Book book = new Book(folder, new SlowBackground())) {
            String withKeyboard = fx(() -> {
                var actions = new PersonActions(_ -> {}, _ -> {}, _ -> {}, _ -> {}, true);
                var panel = new PersonView(book.session, book, actions, List.of());
                var search = new TextField();
                var scene = new Scene(new HBox(search), 800, 600);
                var stage = new Stage();
                stage.setScene(scene);
                stage.show();
                search.requestFocus();
                ((HBox) scene.getRoot()).getChildren().add(panel.node());
                panel.show(book.marta.id());
                panel.focus();
                return scene.getFocusOwner() instanceof Button button ? button.getText() : "";
            });
            assertEquals(Messages.of("person.log"), withKeyboard, "no letter goes into the search");
        }
    }
}
