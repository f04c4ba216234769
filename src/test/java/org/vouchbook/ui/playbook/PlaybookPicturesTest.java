package org.vouchbook.ui.playbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.words.Template;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.settings.PasswordActions;
import org.vouchbook.ui.settings.SettingsPage;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Wordings;

/// Pictures of the wordings and of the profile that signs them, in `target/words`.
class PlaybookPicturesTest extends FxTest {
    private static final Path OUT = Path.of("target/words");

    @TempDir
    Path folder;

    @Test
    void lightAndDark() throws Exception {
        Locale.setDefault(Locale.UK);
        try (var book = new TestBook(folder.resolve("book"))) {
            new Wordings(book.workspace())
                    .add(new Template(
                            DraftPurpose.THANK_CONVERSATION,
                            "Für Stammkunden",
                            "de",
                            "Danke, {referrer.first}",
                            "Liebe {referrer.first},\n\ndanke für {prospect.name}. {human_line}\n\n{signature}"));
            var settings = new SettingsFile(folder.resolve("settings.json"));
            var session = Session.of(book.workspace(), new InlineBackground(), settings, false);
            for (Theme.Appearance appearance : List.of(Theme.Appearance.LIGHT, Theme.Appearance.DARK)) {
                String name = appearance.name().toLowerCase(Locale.ROOT);
                Theme theme = fx(() -> new Theme(appearance));
                Stage stage = showScene(() -> {
                    var scene = new Scene(
                            new StackPane(new PlaybookPage(session, _ -> {}, _ -> {}, _ -> {}, _ -> {}).content()),
                            1040,
                            740);
                    theme.dress(scene);
                    return scene;
                });
                clickOn("Für Stammkunden");
                shot(stage.getScene(), OUT.resolve(name + "-playbook.png"));
                var passwords = new PasswordActions(
                        new Vault(folder, book.clock()), _ -> {}, () -> {}, () -> {}, _ -> {}, () -> {});
                Parent page = fx(() -> new SettingsPage(session, folder, _ -> {}, () -> {}, passwords, null).content());
                fx(() -> {
                    stage.getScene().setRoot(page);
                    return true;
                });
                shot(stage.getScene(), OUT.resolve(name + "-settings.png"));
                fx(() -> {
                    stage.hide();
                    return true;
                });
            }
        }
    }
}
