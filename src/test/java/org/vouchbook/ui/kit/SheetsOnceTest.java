package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;

/// The sheets of the look are read once, not for each thing that a window shows: that takes a good part of a start.
class SheetsOnceTest extends FxTest {
    private static final URL TEXT =
            Objects.requireNonNull(SheetsOnceTest.class.getResource("/org/vouchbook/ui/look.css"), "look.css");

    /// The toolkit forgets them when the one pane that uses them leaves its scene.
    @Test
    void theyAreReadOnceHoweverOftenTheContentChanges(@TempDir Path folder) throws IOException {
        try (var recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.start();
            Theme theme = fx(() -> new Theme(Theme.Appearance.LIGHT));
            Stage stage = showScene(() -> {
                var scene = new Scene(new VBox(new Label("Marta")), 300, 100);
                theme.dress(scene);
                return scene;
            });
            for (int i = 0; i < 3; i++) {
                fx(() -> {
                    stage.getScene().setRoot(new VBox(new Label("Jonas")));
                    return true;
                });
                settle();
            }
            recording.stop();
            Path read = folder.resolve("read.jfr");
            recording.dump(read);
            long bytes = RecordingFile.readAllEvents(read).stream()
                    .filter(SheetsOnceTest::isSheet)
                    .mapToLong(event -> event.getLong("bytesRead"))
                    .sum();
            // Nothing where an earlier test of this process has read them; the sheet that names the others is read
            // twice.
            assertTrue(bytes < 2 * sheets(), bytes + " bytes read of " + sheets());
        }
    }

    private static boolean isSheet(RecordedEvent event) {
        String path = event.getString("path");
        return path != null
                && path.endsWith(".css")
                && folder().equals(Path.of(path).getParent());
    }

    /// How long all sheets are, in bytes.
    private static long sheets() throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder(), "*.css")) {
            for (Path sheet : all) {
                bytes += Files.size(sheet);
            }
        }
        return bytes;
    }

    private static Path folder() {
        return Objects.requireNonNull(Path.of(URI.create(TEXT.toString())).getParent());
    }
}
