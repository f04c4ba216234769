package org.vouchbook.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Keeping;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.Workspace;

/// Makes a backup that is proved before it counts, and a copy of it where one is wanted.
record BackupJob(Workspace workspace, PrintStream out) {
    Exit run(@Nullable Path folder) {
        Keeping keeping = workspace.keeping();
        Optional<SavedState> saved = keeping.save(SavedState.Reason.MANUAL);
        saved.ifPresent(state -> {
            keeping.settle(state);
            if (folder != null) {
                keeping.copy(state, folder);
            }
        });
        out.println(
                Messages.of("command.backed_up", saved.map(SavedState::people).orElse(0L)));
        return Exit.DONE;
    }
}
