package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Theme;

/// Draws the page as it is in the window, to be looked at.
class ClientsPicturesTest extends FxTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 1100, 700", "DARK, 1100, 700"})
    void thePageFitsItsWindow(Theme.Appearance appearance, int width, int height, @TempDir Path folder)
            throws IOException {
        try (var open = new OpenBook(folder).withSample()) {
            Stage stage = showScene(() -> {
                var neighbours = new FakeNeighbours();
                var page = new ClientsPage(
                        open.session(), neighbours, neighbours, (format, shown) -> {}, new Label(), Runnable::run);
                var side = new Region();
                side.getStyleClass().add("sidebar");
                var root = new BorderPane(page.content());
                root.setLeft(side);
                var scene = new Scene(root, width, height);
                new Theme(appearance).dress(scene);
                return scene;
            });
            String name = appearance.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height + ".png";
            Path file = shot(stage.getScene(), Path.of("target/clients", name));
            assertTrue(Files.size(file) > 20_000);
            clickOn("+ Filter");
            shot(fx(() -> Window.getWindows().getLast().getScene()), Path.of("target/clients", "filter-" + name));
            push(KeyCode.ESCAPE);
            clickOn("Jonas Becker").press(KeyCode.CONTROL).clickOn("Tom Byrne").release(KeyCode.CONTROL);
            shot(stage.getScene(), Path.of("target/clients", "several-" + name));
            clickOn(named(Messages.of("clients.search"))).write("xyz");
            shot(stage.getScene(), Path.of("target/clients", "nobody-" + name));
        }
    }
}
