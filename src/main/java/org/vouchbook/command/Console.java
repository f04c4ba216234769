package org.vouchbook.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.vouchbook.domain.BookException;
import org.vouchbook.ui.FailureText;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Workspace;

/// Runs what needs no window and says what came of it.
///
/// @param out for what was asked for
/// @param err for what went wrong
/// @param filePassword opens a file to import that has a password of its own; empty: none was given
public record Console(PrintStream out, PrintStream err, String filePassword) {
    /// Says how to use the command line.
    public Exit help() {
        out.println(Messages.of("command.help"));
        return Exit.DONE;
    }

    /// Says which version this is.
    public Exit version(String version) {
        out.println(Messages.of("command.version", version));
        return Exit.DONE;
    }

    /// Says that there is no screen for the window.
    public Exit noScreen() {
        err.println(Messages.of("command.no_screen"));
        return Exit.NO_SCREEN;
    }

    /// Says what was not understood.
    public Exit wrong(Command.Wrong wrong) {
        String key = "command.wrong." + wrong.problem().name().toLowerCase(Locale.ROOT);
        err.println(Messages.of(key, wrong.word()));
        err.println(Messages.of("command.see_help"));
        return Exit.USAGE;
    }

    /// Opens the book, does a job, closes the book; a failure is a sentence and an exit code.
    public Exit run(Command.Job job, Supplier<Workspace> opening, Settings settings, Locale locale) {
        try {
            return switch (job) {
                case Command.Backup wanted ->
                    in(opening, workspace -> new BackupJob(workspace, out).run(wanted.folder()));
                case Command.Export export ->
                    in(opening, workspace -> new ExportJob(workspace, locale, out, err).run(export.file()));
                case Command.Report report ->
                    in(
                            opening,
                            workspace ->
                                    new ReportJob(workspace, settings, locale, out).run(report.kind(), report.file()));
                // What takes the place of the whole book does so when that is closed: this opens it several times.
                case Command.Import wanted -> new ImportJob(opening, locale, this).run(wanted.files());
                case Command.Check _ -> in(opening, workspace -> new CheckJob(workspace, locale, this).run());
            };
        } catch (Exception e) {
            Exit exit = Exit.of(e);
            err.println(sentence(e));
            return exit;
        }
    }

    private interface Work {
        Exit with(Workspace workspace) throws Exception;
    }

    private static Exit in(Supplier<Workspace> opening, Work work) throws Exception {
        try (Workspace workspace = opening.get()) {
            return work.with(workspace);
        }
    }

    private static String sentence(Exception failure) {
        if (failure instanceof BookException book) {
            return switch (book.fault()) {
                case LOCKED -> Messages.of("command.locked");
                case SEALED -> Messages.of("command.file_locked", book.path());
                default -> FailureText.of(failure);
            };
        }
        return FailureText.of(failure);
    }
}
