package org.vouchbook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.vouchbook.command.Command;
import org.vouchbook.command.CommandLine;
import org.vouchbook.command.Console;
import org.vouchbook.command.Exit;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// Starts Vouchbook: its window, or a job that needs none. No class of the window system is named here: a job runs
/// where there is none. The property `vouchbook.data` puts everything into one
/// folder of choice; `vouchbook.program` is where a packaged program lies.
public final class Main {
    private Main() {}

    /// Does what the command line says.
    public static void main(String[] args) {
        QuietLog.install();
        CommandLine line = CommandLine.parse(List.of(args));
        AppPaths paths = line.book() == null ? paths() : paths().withBook(line.book());
        Clock clock = Clock.system(ZoneId.systemDefault());
        var console = new Console(System.out, System.err, System.getenv().getOrDefault("VOUCHBOOK_FILE_PASSWORD", ""));
        if (line.command() instanceof Command.Open open) {
            WindowStart.window(open, paths, clock, Main::version, console);
        } else {
            System.exit(done(line.command(), paths, clock, console).code());
        }
    }

    private static Exit done(Command command, AppPaths paths, Clock clock, Console console) {
        return switch (command) {
            case Command.Open _ -> throw new IllegalArgumentException("needs a window");
            case Command.Help _ -> console.help();
            case Command.Version _ -> console.version(version());
            case Command.Wrong wrong -> console.wrong(wrong);
            case Command.Job job ->
                console.run(
                        job,
                        () -> open(job, paths, clock),
                        new SettingsFile(paths.settings()).get(),
                        Locale.getDefault());
        };
    }

    /// A scheduled job has nobody to type a password: it comes from the environment, which other users cannot read.
    /// Only what brings something in may begin a book.
    private static Workspace open(Command.Job job, AppPaths paths, Clock clock) {
        var vault = new Vault(paths.book(), clock, new KnownBooks(paths.known()));
        String password = System.getenv().getOrDefault("VOUCHBOOK_PASSWORD", "");
        if (!password.isEmpty()) {
            vault.unlock(password);
        }
        return job instanceof Command.Import ? vault.open() : vault.openThere();
    }

    /// Stands in the jar only.
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
    }

    private static AppPaths paths() {
        String chosen = System.getProperty("vouchbook.data", "");
        if (!chosen.isBlank()) {
            return AppPaths.both(Path.of(chosen));
        }
        String program = System.getProperty("vouchbook.program", "");
        AppPaths usual =
                AppPaths.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        return program.isBlank() ? usual : AppPaths.portable(Path.of(program)).orElse(usual);
    }
}
