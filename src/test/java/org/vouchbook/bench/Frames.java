package org.vouchbook.bench;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// What the window's thread works in a frame of the toolkit's own, until the nodes are handed over for drawing; waiting
/// for the drawing thread is no work. The toolkit decides what must be styled and laid out: asking the scene for it
/// would do all of it anew.
public final class Frames {
    private static final int WARM_UPS = 100;
    private static final int FRAMES = 300;

    private Frames() {}

    /// What happens in a frame.
    public interface Frame {
        /// Does it.
        void draw(int number);
    }

    /// Measures it a few hundred times, and prints what it took.
    public static void measured(String what, Frame frame) throws Exception {
        var times = new ArrayList<Double>();
        var done = new CompletableFuture<Boolean>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        var start = new AtomicLong();
        var timer = new AnimationTimer() {
            private int number;

            @Override
            public void handle(long now) {
                start.set(threads.getCurrentThreadCpuTime());
                frame.draw(number++);
            }
        };
        TKPulseListener handedOver = () -> {
            times.add((threads.getCurrentThreadCpuTime() - start.get()) / 1e6);
            if (times.size() == WARM_UPS + FRAMES) {
                timer.stop();
                done.complete(true);
            }
        };
        Platform.runLater(() -> {
            Toolkit.getToolkit().addPostSceneTkPulseListener(handedOver);
            timer.start();
        });
        done.get(2, TimeUnit.MINUTES);
        Platform.runLater(() -> Toolkit.getToolkit().removePostSceneTkPulseListener(handedOver));
        new Measure.Times(times.subList(WARM_UPS, WARM_UPS + FRAMES).stream()
                        .sorted()
                        .toList())
                .print(what, 16);
    }
}
