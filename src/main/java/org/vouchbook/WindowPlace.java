package org.vouchbook;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Settings;

/// Puts the window where it stood, if that place is still on a screen.
final class WindowPlace {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private WindowPlace() {}

    static Settings.Window of(Stage stage) {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Gives the window its icons, of which the system takes the size it likes.
    static void addIcons(Stage stage) {
        if (stage.getIcons().isEmpty()) {
            for (int size : new int[] {16, 32, 48, 128, 256}) {
                stage.getIcons().add(new Image("/org/vouchbook/ui/icons/vouchbook-" + size + ".png"));
            }
        }
    }

    /// Also gives the window its least size.
    static void restore(Stage stage, Settings.@Nullable Window place) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (place == null
                || Screen.getScreensForRectangle(place.x(), place.y(), 200, 100).isEmpty()) {
            stage.setWidth(Math.min(1440, screen.getWidth()));
            stage.setHeight(Math.min(900, screen.getHeight()));
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }
}
