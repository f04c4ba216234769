package org.vouchbook.ui;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The user's own mail program, started by the system for a `mailto:` address.
public final class MailProgram {
    private static final int ANSWER_SECONDS = 5;
    private final String os;

    /// @param os the system's name as Java gives it
    public MailProgram(String os) {
        this.os = os;
    }

    /// Opens a draft in it, and waits a moment for the system's answer.
    ///
    /// @return whether there is one
    public boolean open(URI mailto) {
        try {
            ProcessBuilder program = new ProcessBuilder(command(os, mailto))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            // Set by our start script, for us alone.
            program.environment().remove("MALLOC_ARENA_MAX");
            Process process = program.start();
            // A program that stays open is one that has opened.
            return !process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// No shell reads it: the address is one argument, whatever is in it.
    static List<String> command(String os, URI mailto) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", mailto.toString());
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", mailto.toString());
    }
}
