package org.vouchbook.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
public sealed interface Command {
    /// Show the window.
    ///
    /// @param safe as little as possible: for when something is wrong
    /// @param files to bring in once the book is open
    record Open(boolean safe, List<Path> files) implements Command {
        /// Keeps its own copy.
        public Open {
            files = List.copyOf(files);
        }
    }

    /// Say how to use the command line.
    record Help() implements Command {}

    /// Say which version this is.
    record Version() implements Command {}

    /// A job that needs no window.
    sealed interface Job extends Command {}

    /// Make a backup and prove it.
    ///
    /// @param folder where to; nothing: where the book keeps its backups
    record Backup(@Nullable Path folder) implements Job {}

    /// Write the people of the book, or the whole book, as the file's ending says.
    record Export(Path file) implements Job {}

    /// Print.
    record Report(Kind kind, Path file) implements Job {
        /// What is printed.
        public enum Kind {
            PEOPLE,
            REFERRALS
        }
    }

    /// Bring files of people in.
    record Import(List<Path> files) implements Job {
        /// Keeps its own copy.
        public Import {
            files = List.copyOf(files);
        }
    }

    /// Look whether the book is whole.
    record Check() implements Job {}

    /// Not understood.
    ///
    /// @param word what is wrong or what lacks something
    record Wrong(Problem problem, String word) implements Command {
        /// Why it was not understood.
        public enum Problem {
            UNKNOWN_OPTION,
            UNKNOWN_JOB,
            UNKNOWN_REPORT,
            UNKNOWN_ENDING,
            /// An option or a job lacks what must follow it.
            MISSING,
            /// A job is given more than it takes.
            TOO_MANY
        }
    }
}
