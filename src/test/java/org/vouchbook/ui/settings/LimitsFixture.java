package org.vouchbook.ui.settings;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// A panel of numbers that the user may set otherwise, over settings that nobody has changed.
abstract class LimitsFixture extends FxTest {
    @TempDir
    Path folder;

    SettingsFile settings;

    @SuppressWarnings("NullAway.Init")
    LimitsFixture() {}

    abstract Parent panel();

    @BeforeEach
    void open() {
        settings = new SettingsFile(folder.resolve("settings.json"));
        showScene(() -> {
            var scene = new Scene(panel(), 700, 980);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    /// Types over what stands in a field, and leaves with a key.
    void type(TextField field, String text, KeyCode leave) {
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(leave);
    }
}
