package org.vouchbook.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Times something often enough to trust the middle.
public final class Measure {
    /// On a busy machine the processor time of the thread that does the work says more than the time that passes; what
    /// other threads do for it, and waiting for the disk, is then left out: `-Dapp.jvm=-Dbench.processor=true`.
    static final boolean PROCESSOR = Boolean.getBoolean("bench.processor");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Measure() {}

    /// A series of times in milliseconds.
    public record Times(List<Double> sorted) {
        public double median() {
            return sorted.get(sorted.size() / 2);
        }

        double p99() {
            return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.99)));
        }

        public void print(String what, double goal) {
            String verdict = median() <= goal ? "ok" : "MISSED";
            line(String.format(
                    Locale.ROOT,
                    "%-52s median %8.2f ms   p99 %8.2f ms   goal %6.0f ms   %s",
                    what,
                    median(),
                    p99(),
                    goal,
                    verdict));
        }
    }

    /// Runs a job some times unmeasured, then measured.
    public static Times of(int warmUps, int runs, Callable<?> job) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            job.call();
        }
        var times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = now();
            job.call();
            times[i] = (now() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Times(Arrays.stream(times).boxed().toList());
    }

    /// Nanoseconds from some moment.
    public static long now() {
        return PROCESSOR ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /// Prints a line of the result.
    public static void line(String text) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(text);
    }
}
