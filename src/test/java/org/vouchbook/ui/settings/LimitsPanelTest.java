package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.SettingsFile;

/// The clocks and rhythms in the settings.
class LimitsPanelTest extends LimitsFixture {
    @Override
    Parent panel() {
        return new LimitsPanel(settings);
    }

    private TextField field(Limit limit) {
        return (TextField) named(Messages.of("settings.limit.", limit));
    }

    @Test
    void aNumberHoldsAtOnceAndIsKept() {
        type(field(Limit.INFORM), "10", KeyCode.ENTER);
        type(field(Limit.CLIENT), "400", KeyCode.TAB);
        var read = new SettingsFile(folder.resolve("settings.json")).get();
        assertEquals(10, read.followUps().policy().informDays());
        assertEquals(400, read.touch().policy(TagRhythms.NONE).clientDays());
    }

    @Test
    void whatIsNoNumberStaysTypedWithASentence() throws Exception {
        TextField field = field(Limit.THANK);
        type(field, "soon", KeyCode.ENTER);
        assertEquals("soon", field.getText());
        assertTrue(has(field, "invalid"));
        assertTrue(lookup(Messages.of("settings.limits.wrong", 365)).tryQuery().isPresent());
        shot(field.getScene(), Path.of("target/today/limits.png"));
        assertEquals(1, settings.get().followUps().policy().thankDays());
        push(KeyCode.ESCAPE);
        assertEquals("1", field.getText());
        type(field, "366", KeyCode.ENTER);
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
        assertEquals(TouchPolicy.DEFAULT, settings.get().touch().policy(TagRhythms.NONE));
        assertEquals("1", field(Limit.THANK).getText());
    }
}
