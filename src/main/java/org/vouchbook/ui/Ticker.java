package org.vouchbook.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vouchbook.ui.kit.Shown;

/// Looks at the clock every now and then while a node is in a window that shows. Short looks rather than one long
/// wait: a computer that has slept wakes up to the right day.
public final class Ticker {
    /// Between two looks.
    public static final Duration USUAL = Duration.seconds(20);

    private final Timeline timeline;

    /// @param every between two looks
    public Ticker(Node node, Duration every, Runnable look) {
        timeline = new Timeline(new KeyFrame(every, _ -> look.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        Shown.of(node).subscribe(this::run);
    }

    private void run(boolean showing) {
        if (showing) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }
}
