package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.SettingsFile;

/// The numbers behind an ask in the settings.
class AskLimitsPanelTest extends LimitsFixture {
    @Override
    Parent panel() {
        return new AskLimitsPanel(settings, Locale.UK);
    }

    private TextField field(AskLimit limit) {
        return (TextField) named(Messages.of("settings.ask.", limit));
    }

    @Test
    void aNumberHoldsAtOnceAndOneThatMakesNoSenseStaysTyped() {
        type(field(AskLimit.SCORE), "6,5", KeyCode.ENTER);
        assertEquals(
                6.5,
                AskRules.of(new SettingsFile(folder.resolve("settings.json")).get(), TagRhythms.NONE)
                        .policy()
                        .leastScore());
        TextField side = field(AskLimit.SIDE);
        type(side, "4.3", KeyCode.ENTER);
        assertTrue(has(side, "invalid"));
        assertEquals("4.3", side.getText());
        assertEquals(4, AskRules.of(settings.get(), TagRhythms.NONE).policy().leastAxis());
        push(KeyCode.ESCAPE);
        assertEquals("4", side.getText());
    }

    @Test
    void everyNumberStandsForItselfAndGoesBackToTheUsual() {
        Settings changed = Settings.defaults();
        List<AskLimit> limits = List.of(AskLimit.values());
        for (int i = 0; i < limits.size(); i++) {
            changed = limits.get(i).with(changed, i + 2);
        }
        for (int i = 0; i < limits.size(); i++) {
            assertEquals(i + 2, limits.get(i).of(changed));
        }
        Settings other = changed;
        settings.change(_ -> other);
        clickOn(Messages.of("settings.asks.usual"));
        assertEquals(
                AskPolicy.DEFAULT, AskRules.of(settings.get(), TagRhythms.NONE).policy());
        assertEquals("90", field(AskLimit.COOLING).getText());
    }
}
