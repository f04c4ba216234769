package org.vouchbook.ui;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.ui.kit.Theme;

/// A window that lies over the main one and writes too: what was done can be taken back there, and Escape closes it.
public final class SideStage {
    private SideStage() {}

    /// Makes one, not yet shown, no larger than the window below it.
    public static Stage over(Window owner, String title) {
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        return stage;
    }

    /// Puts the content into it.
    public static void fill(Stage stage, StackPane body, double width, double height, Theme theme, Undoing undoing) {
        Window owner = stage.getOwner();
        undoing.over(body);
        var scene = new Scene(body, Math.min(width, owner.getWidth() - 40), Math.min(height, owner.getHeight() - 40));
        // On the scene: what had the keyboard may be gone once the content is drawn anew.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, undoing::filter);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stage.close();
                e.consume();
            }
        });
        theme.dress(scene);
        stage.setScene(scene);
    }
}
