package org.vouchbook.bench;

import java.io.PrintStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least that JavaFX can show, as a measure for the start: a window of the same size with one label.
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("Vouchbook"), 1440, 900));
            show(stage, System.out);
        });
    }

    /// Says when it is drawn, and closes it.
    static void show(Stage stage, PrintStream out) {
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 3) {
                    out.println("usable");
                    out.println("settled");
                    stage.hide();
                }
            }
        }.start();
    }
}
