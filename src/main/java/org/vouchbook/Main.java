package org.vouchbook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// Starts Vouchbook. The property `vouchbook.data` puts everything into one folder of choice.
public final class Main {
    private Main() {}

    /// Opens the book beside the start of the window system, because each takes about as long as the other.
    public static void main(String[] args) {
        AppPaths paths = paths();
        Clock clock = Clock.system(ZoneId.systemDefault());
        CompletableFuture<Workspace> opening =
                CompletableFuture.supplyAsync(() -> Workspace.open(paths.book(), clock), Thread.ofVirtual()::start);
        var settings = new SettingsFile(paths.settings());
        Platform.startup(() -> new Shell(new Stage(), paths, clock, settings).start(opening));
    }

    private static AppPaths paths() {
        String chosen = System.getProperty("vouchbook.data", "");
        return chosen.isBlank()
                ? AppPaths.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")))
                : AppPaths.both(Path.of(chosen));
    }
}
