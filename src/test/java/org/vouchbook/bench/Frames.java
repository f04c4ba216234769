package org.vouchbook.bench;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
        measured(what, 1, frame);
    }

    /// Measures frames that come again in a round, such as the keystrokes of a few searches: prints what they took, and
    /// which of the round takes longest. One that always takes long is no chance.
    public static void measured(String what, int round, Frame frame) throws Exception {
        List<Double> times = times(frame);
        sorted(times).print(what, 16);
        if (round > 1) {
            List<Measure.Times> steps = IntStream.range(0, round)
                    .mapToObj(step -> sorted(IntStream.iterate(step, i -> i < FRAMES, i -> i + round)
                            .mapToObj(times::get)
                            .toList()))
                    .toList();
            int slowest = IntStream.range(0, round)
                    .boxed()
                    .max(Comparator.comparingDouble(step -> steps.get(step).median()))
                    .orElseThrow();
            steps.get(slowest).print("  the slowest of the round, number " + (slowest + WARM_UPS) % round, 16);
        }
    }

    private static Measure.Times sorted(List<Double> times) {
        return new Measure.Times(times.stream().sorted().toList());
    }

    private static List<Double> times(Frame frame) throws Exception {
        var times = new ArrayList<Double>();
        var done = new CompletableFuture<List<Double>>();
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
                done.complete(List.copyOf(times.subList(WARM_UPS, times.size())));
            }
        };
        Platform.runLater(() -> {
            Toolkit.getToolkit().addPostSceneTkPulseListener(handedOver);
            timer.start();
        });
        List<Double> measured = done.get(2, TimeUnit.MINUTES);
        Platform.runLater(() -> Toolkit.getToolkit().removePostSceneTkPulseListener(handedOver));
        return measured;
    }
}
