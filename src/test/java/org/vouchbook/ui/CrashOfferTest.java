package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.workspace.CrashReport;

class CrashOfferTest extends FxTest {
    @TempDir
    Path folder;

    private FilePicker picker() {
        return new FilePicker() {
            @Override
            public Optional<Path> save(String suggestedName, String extension) {
                return Optional.of(folder.resolve(suggestedName + "." + extension));
            }

            @Override
            public List<File> open() {
                return List.of();
            }
        };
    }

    @Test
    void anUnexpectedFailureIsOfferedAtTheNextStartOnceAsAFile() throws IOException {
        var reports = new CrashReport(folder);
        ErrorDialog.reportTo(failure -> reports.add(failure, "1"));
        Stage stage = show(900, 700, StackPane::new);
        fx(() -> {
            ErrorDialog.show(stage, new IOException("an expected one"));
            return true;
        });
        assertFalse(reports.waiting().isPresent(), "what a user can mend is no crash");
        fx(() -> {
            ErrorDialog.show(stage, new IllegalStateException("Grace Njeri"));
            CrashOffer.show(stage, reports, picker());
            return true;
        });
        clickOn(Messages.of("crash.save"));
        settle();
        String saved = Files.readString(folder.resolve(Messages.of("crash.file") + ".txt"));
        assertTrue(saved.contains("IllegalStateException") && !saved.contains("Grace"));
        assertEquals(Optional.empty(), reports.waiting(), "it is offered once");
        ErrorDialog.reportTo(_ -> {});
    }
}
