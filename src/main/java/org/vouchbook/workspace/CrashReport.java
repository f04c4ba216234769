package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.BookFolder;

/// What is kept of an unexpected failure until the next start offers it: where in the program it happened, and not one
/// word of what failed, because messages may hold what the user typed.
public final class CrashReport {
    private static final long LARGEST = 200_000;

    private static final String NAME = "crash-report.txt";

    private final Path folder;
    private final Path file;

    /// In a folder that is made when it is needed.
    public CrashReport(Path folder) {
        this.folder = folder;
        file = folder.resolve(NAME);
    }

    /// Keeps a failure, after those that wait already. Never fails itself.
    ///
    /// @param version of the program
    public void add(Throwable failure, String version) {
        try {
            String report =
                    "Vouchbook " + version + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + "\n" + trace(failure) + "\n";
            String all = (waiting().orElse("") + report);
            if (all.length() <= LARGEST) {
                BookFolder.writePrivately(folder, NAME, all);
            }
        } catch (IOException | RuntimeException e) {
            Logger.getLogger(CrashReport.class.getName()).log(Level.FINE, "no report", e);
        }
    }

    /// What waits to be offered; nothing when all was well.
    public Optional<String> waiting() {
        try {
            return Files.exists(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Forgets what waits: it was offered.
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Logger.getLogger(CrashReport.class.getName()).log(Level.FINE, "the report stays", e);
        }
    }

    /// The names of the failures and the places in the program, without their messages.
    public static String trace(Throwable failure) {
        var text = new StringBuilder();
        write(failure, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void write(@Nullable Throwable failure, String before, StringBuilder text, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        text.append(before).append(failure.getClass().getName()).append('\n');
        for (StackTraceElement frame : failure.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
        write(failure.getCause(), "caused by ", text, seen);
        for (Throwable also : failure.getSuppressed()) {
            write(also, "besides ", text, seen);
        }
    }
}
