package org.vouchbook.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Progress;

/// Tells what an import is at, for the files that take a while.
final class ImportProgress extends HBox {
    private static final double COMPARING = 0.1;
    private static final double BEFORE_SAVING = 0.4;
    private static final double WRITTEN = 0.9;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    ImportProgress() {
        super(10);
        getStyleClass().add("import-progress");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(160);
        words.getStyleClass().add("quiet");
        bar.accessibleTextProperty().bind(words.textProperty());
        getChildren().addAll(bar, words);
        show((Progress.@Nullable Step) null);
    }

    void show(Progress.@Nullable Step step) {
        setVisible(step != null);
        setManaged(step != null);
        if (step != null) {
            bar.setProgress(
                    switch (step) {
                        case SECURING -> ProgressBar.INDETERMINATE_PROGRESS; // minutes, or no time at all
                        case COMPARING -> COMPARING;
                        case SAVING -> BEFORE_SAVING;
                    });
            words.setText(Messages.of("import.step.", step));
        }
    }

    /// What was written already is taken back, which takes a moment of its own.
    void stopping() {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        words.setText(Messages.of("import.step.stopping"));
    }

    /// The rest, from the last row to the certainty that all are on the disk, has no rows to count.
    void show(ImportViewModel.Saved saved) {
        bar.setProgress(BEFORE_SAVING + (WRITTEN - BEFORE_SAVING) * saved.records() / Math.max(1, saved.all()));
        words.setText(
                saved.records() < saved.all()
                        ? Messages.of("import.step.saved", saved.records(), saved.all())
                        : Messages.of("import.step.settling"));
    }
}
