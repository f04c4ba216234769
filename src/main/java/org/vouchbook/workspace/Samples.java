package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.sample.SampleBook;

/// The sample book: a book of its own, so that invented and real people never mix.
public final class Samples {
    private Samples() {}

    /// Opens the sample book in a folder, made and filled where it is not.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public static Workspace open(Path folder, Clock clock) {
        Workspace workspace = Workspace.open(folder, clock);
        fill(workspace);
        return workspace;
    }

    /// Fills an empty book with invented people; one that has people stays as it is. Undoing what was done in the
    /// sample book ends there: nobody wants its people taken away one keystroke too far.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public static void fill(Workspace workspace) {
        if (workspace.reader().isEmpty()) {
            workspace.begin(ChangeSet.put(
                    ChangeLabel.of("change.sample"),
                    SampleBook.rows(workspace.ids(), workspace.today(), workspace.zone())));
        }
    }

    /// Deletes the closed sample book.
    ///
    /// @throws IOException when a file cannot be deleted
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
