package org.vouchbook;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Settings;

/// Puts the window where it stood, if that place is still on a screen.
final class WindowPlace {
    private WindowPlace() {}

    static Settings.Window of(Stage stage) {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    static void restore(Stage stage, Settings.@Nullable Window place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (place == null
                || Screen.getScreensForRectangle(place.x(), place.y(), 200, 100).isEmpty()) {
            stage.setWidth(Math.min(1440, screen.getWidth()));
            stage.setHeight(Math.min(900, screen.getHeight()));
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(Math.max(900, place.width()));
        stage.setHeight(Math.max(560, place.height()));
        stage.setMaximized(place.maximized());
    }
}
