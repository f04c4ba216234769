package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.SettingsFile;

/// The clocks and rhythms in the settings.
class LimitsPanelTest extends FxTest {
    @TempDir
    Path folder;

    private SettingsFile settings;

    @BeforeEach
    void open() {
        settings = new SettingsFile(folder.resolve("settings.json"));
        showScene(() -> {
            var scene = new Scene(new LimitsPanel(settings), 700, 980);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    private TextField field(Limit limit) {
        return (TextField) named(Messages.of("settings.limit.", limit));
    }

    @Test
    void aNumberHoldsAtOnceAndIsKept() {
        clickOn(field(Limit.INFORM))
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("10")
                .push(KeyCode.ENTER);
        clickOn(field(Limit.CLIENT))
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("400")
                .push(KeyCode.TAB);
        var read = new SettingsFile(folder.resolve("settings.json")).get();
        assertEquals(10, read.followUps().policy().informDays());
        assertEquals(400, read.touch().policy().clientDays());
    }

    @Test
    void whatIsNoNumberStaysTypedWithASentence() throws Exception {
        TextField field = field(Limit.THANK);
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write("soon").push(KeyCode.ENTER);
        assertEquals("soon", field.getText());
        assertTrue(has(field, "invalid"));
        assertTrue(lookup(Messages.of("settings.limits.wrong", 365)).tryQuery().isPresent());
        shot(field.getScene(), Path.of("target/today/limits.png"));
        assertEquals(1, settings.get().followUps().policy().thankDays());
        push(KeyCode.ESCAPE);
        assertEquals("1", field.getText());
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write("366").push(KeyCode.ENTER);
        assertEquals(1, settings.get().followUps().policy().thankDays());
    }

    @Test
    void everyNumberStandsForItselfAndGoesBackToTheUsual() {
        Settings changed = Settings.defaults();
        List<Limit> limits = List.of(Limit.values());
        for (int i = 0; i < limits.size(); i++) {
            changed = limits.get(i).with(changed, i + 20);
        }
        for (int i = 0; i < limits.size(); i++) {
            assertEquals(i + 20, limits.get(i).of(changed));
        }
        Settings other = changed;
        settings.change(_ -> other);
        clickOn(Messages.of("settings.limits.usual"));
        assertEquals(FollowUpPolicy.DEFAULT, settings.get().followUps().policy());
        assertEquals(TouchPolicy.DEFAULT, settings.get().touch().policy());
        assertEquals("1", field(Limit.THANK).getText());
    }
}
