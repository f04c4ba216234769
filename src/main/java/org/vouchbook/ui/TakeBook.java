package org.vouchbook.ui;

import java.time.ZoneId;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.SavedState;

/// Asks whether a whole book from a file shall take the place of the present one; says of when it is and how much is in
/// it.
public final class TakeBook {
    private TakeBook() {}

    /// Asks.
    ///
    /// @param key of the question, which gets the file's name, the date and the numbers
    public static void ask(@Nullable Window owner, String key, SavedState preview, ZoneId zone, Runnable onYes) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.initOwner(owner);
        alert.setResizable(true);
        alert.setTitle(Messages.of("book.read.go"));
        alert.setHeaderText(null);
        alert.setContentText(Messages.of(
                key,
                preview.file().getFileName(),
                BackupTime.of(preview.made(), zone),
                preview.people(),
                preview.interactions(),
                preview.referrals()));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        var yes = new ButtonType(Messages.of("book.read.go"), ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(yes, ButtonType.CANCEL);
        alert.setOnHidden(_ -> {
            if (alert.getResult() == yes) {
                onYes.run();
            }
        });
        alert.show();
    }
}
