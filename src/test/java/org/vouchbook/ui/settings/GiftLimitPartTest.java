package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Money;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// The user's own limit for gifts a year (H6).
class GiftLimitPartTest extends FxTest {
    @TempDir
    Path folder;

    private TextField field;

    @BeforeEach
    void open() {
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(s -> s.withCurrency("EUR"));
        showScene(() -> {
            var scene = new Scene(new GiftLimitPart(settings, Locale.UK), 700, 300);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
        field = (TextField) named(Messages.of("settings.gifts.limit"));
    }

    private @Nullable Money kept() {
        return new SettingsFile(folder.resolve("settings.json"))
                .get()
                .followUps()
                .policy()
                .giftLimit();
    }

    private void write(String text, KeyCode then) {
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(then);
    }

    @Test
    void anAmountInAnyCurrencyIsKeptAndNothingMeansNoLimit() {
        write("60", KeyCode.ENTER);
        assertEquals(Money.of(60, "EUR"), kept());
        assertEquals("60 EUR", field.getText());
        write("$ 45.50", KeyCode.ENTER);
        assertEquals("45.5 USD", field.getText());
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertNull(kept());
    }

    @Test
    void whatIsNoAmountStaysTypedWithASentenceAndChangesNothing() {
        write("60", KeyCode.ENTER);
        write("a bit", KeyCode.ENTER);
        assertEquals("a bit", field.getText());
        assertTrue(lookup(Messages.of("settings.gifts.wrong")).tryQuery().isPresent());
        assertEquals(Money.of(60, "EUR"), kept());
        push(KeyCode.ESCAPE);
        assertEquals("60 EUR", field.getText());
        assertTrue(lookup(Messages.of("settings.gifts.wrong")).tryQuery().isEmpty());
    }
}
