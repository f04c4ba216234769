package org.vouchbook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program that was started, watched and left by itself.
///
/// @param usable milliseconds from asking for the process until the first screenful was read and drawn, and a key or a
/// click on it would be answered
/// @param settled milliseconds until everything was read
/// @param peak the most memory it had at once, in megabytes; 0 where the system does not say
record Started(double usable, double settled, double peak) {
    /// @param options handed on to the JVM
    static Started of(List<String> command, String options) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        long start = System.nanoTime();
        Process process = builder.start();
        // A program that shows a question instead of the book would wait for ever.
        CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroy);
        double usable = 0;
        double settled = 0;
        double peak = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double now = (System.nanoTime() - start) / 1e6;
                switch (line) {
                    case "usable" -> usable = now;
                    case "settled" -> settled = now;
                    default -> {}
                }
                peak = Math.max(peak, peak(process.pid()));
            }
        }
        if (process.waitFor() != 0 || settled == 0) {
            throw new IllegalStateException("did not start: " + String.join(" ", command));
        }
        return new Started(usable, settled, peak);
    }

    private static double peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(l -> l.startsWith("VmHWM:"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
